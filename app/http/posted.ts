import { data } from "@remix-run/node";

/** The most fields a form may post: our longest has some three hundred. */
const mostFields = 1_000;
const longestName = 100;
/** Our longest text has 8,000 characters: what is over that is still told at its field up to here. */
const longestValue = 20_000;
/** No word of any language stacks so many marks on a letter; putting them in order takes their number squared. */
const manyMarks = /\p{Mn}{31}/u;
/** A place beyond any list of ours, or six levels down: what reads names would make room for all of it. */
const farName = /\[\d{4,}|(?:[.[][^.[]*){6}/;

/**
 * The posted form; empty when nothing was posted. A body that cannot be read is answered as 400 and not as an empty form,
 * which would say "no" to every box; one that no page of ours could post as 413.
 */
export async function readForm(request: Request): Promise<FormData> {
  const refuse = (code: string, status: number) => data({ refusal: { code, params: {} } }, { status });
  if (request.body === null) return new FormData();
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    throw refuse("form-unreadable", 400);
  }
  let fields = 0;
  for (const [name, value] of form) {
    fields += 1;
    const isFar = name.length > longestName || farName.test(name);
    const isLong = typeof value === "string" && (value.length > longestValue || manyMarks.test(value));
    if (fields > mostFields || isFar || isLong) throw refuse("form-too-large", 413);
  }
  return form;
}
