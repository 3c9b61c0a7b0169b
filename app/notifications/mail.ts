import { translator } from "#app/i18n/translate.ts";
import { directionOf, type Locale } from "#app/kernel/words.ts";

export type Mail = { subject: string; text: string; html: string };

export type MailParams = Record<string, string | number>;

/** Params that carry something else than words. */
const silent = new Set(["url", "secretUrl", "forget"]);

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One line: whatever could end a header is a space. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
  return text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, " ").trim();
}

/** The address of a message's button: our own paths stand under the portal's public address. */
export function mailAddress(params: MailParams, publicUrl: string): string | null {
  const url = params.secretUrl ?? params.url;
  if (typeof url !== "string" || url === "") return null;
  return url.startsWith("/") ? publicUrl + url : url;
}

/** The words of a message in a language: subject, paragraphs, and the button's label when it has one. */
export function mailWords(template: string, params: MailParams, locale: Locale) {
  const t = translator(locale);
  const said = Object.fromEntries(
    Object.entries(params)
      .filter(([name]) => !silent.has(name))
      .map(([name, value]) => [name, typeof value === "string" ? oneLine(value) : value]),
  );
  return {
    subject: oneLine(t(`mail:${template}.subject`, said)),
    paragraphs: t(`mail:${template}.body`, said).split(/\n{2,}/),
    action: t(`mail:${template}.action`),
  };
}

/** A message as it is sent: plain text and a simple page, every value of a person's escaped and set apart. */
export function renderMail(template: string, params: MailParams, locale: Locale, publicUrl: string): Mail {
  const t = translator(locale);
  const { subject, paragraphs, action } = mailWords(template, params, locale);
  const address = mailAddress(params, publicUrl);
  const signature = t("mail:signature");
  const text = [
    ...paragraphs,
    ...(address ? [`${action}\n${address}`] : []),
    `-- \n${signature}\n${publicUrl}`,
  ].join("\n\n");

  // Values go in as marks first, so that only they, and all of them, are isolated in the page.
  const values: string[] = [];
  const marked = Object.fromEntries(
    Object.entries(params)
      .filter(([name]) => !silent.has(name))
      .map(([name, value]) => {
        if (typeof value === "number") return [name, value];
        values.push(oneLine(value));
        return [name, `\ue000${values.length - 1}\ue001`];
      }),
  );
  const body = mailWords(template, marked, locale).paragraphs.map((paragraph) => {
    const words = escaped(paragraph).replace(
      /\ue000(\d+)\ue001/g,
      (_, index) => `<bdi>${escaped(values[Number(index)] ?? "")}</bdi>`,
    );
    return `<p>${words}</p>`;
  });
  const button = address
    ? `<p><a href="${escaped(address)}">${escaped(action)}</a></p><p dir="ltr"><small>${escaped(address)}</small></p>`
    : "";
  const html = `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${body.join("")}${button}<hr><p><small>${escaped(signature)}<br><a href="${escaped(publicUrl)}">${escaped(publicUrl)}</a></small></p></body></html>`;
  return { subject, text, html };
}
