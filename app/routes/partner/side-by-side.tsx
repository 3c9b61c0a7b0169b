import type { FormState } from "#app/http/form.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { controlsOf, type Section } from "#app/opportunities/forms.ts";
import type { FormWords } from "#app/routes/form-words.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { DataTable } from "#app/ui/table.tsx";

/** Controls whose value is a code of our own lists, and where its words are. */
const lists: Record<string, string> = {
  kind: "terms:opportunity-kind",
  mode: "terms:mode",
  level: "terms:level",
  currency: "terms:currency",
  unitsKind: "terms:unit-name",
  closing: "partner:closing",
};

const plain = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? [...value].sort().join(", ") : (value ?? "");

type Answer = { form: FormState } | object | undefined;

function staleForm(answer: Answer): FormState | undefined {
  const form = answer && "form" in answer ? answer.form : undefined;
  return form?.errors[""]?.some((encoded) => encoded.includes("refusals:stale")) ? form : undefined;
}

/**
 * The version a form is sent with: the one it was opened on, also after another mistake; the newest one only once
 * both values have been shown.
 */
export function versionFor(form: FormWords, answer: Answer, newest: number): string {
  return staleForm(answer) ? String(newest) : form.value("version", String(newest));
}

/** After a stale edit: what was typed and what somebody else saved meanwhile, where they differ. Saving again keeps the former. */
export function SideBySide({
  section,
  recorded,
  answer,
  names,
}: {
  section: Section;
  recorded: Record<string, string | string[]>;
  answer: Answer;
  /** The words of the codes that the section's choices hold. */
  names: Record<string, string>;
}) {
  const { t } = useLanguage();
  const form = staleForm(answer);
  if (!form) return null;
  const rows = controlsOf[section]
    .map((name) => ({ name, typed: plain(form.values[name]), now: plain(recorded[name]) }))
    .filter((row) => row.typed.replace(/\r/g, "") !== row.now);
  if (rows.length === 0) return <Notice tone="warning">{t("partner:stale.same")}</Notice>;
  const label = (name: string) => {
    const [field = "", language] = name.split(".");
    return language
      ? t("partner:stale.in-language", {
          field: t(`partner:controls.${field}`),
          language: t(`common:languages.${language}`),
        })
      : t(`partner:controls.${field}`);
  };
  const shown = (name: string, value: string) => {
    const list = lists[name];
    if (value === "") return "—";
    return list
      ? t(`${list}.${value}`)
      : value
          .split(", ")
          .map((code) => names[code] ?? code)
          .join(" · ");
  };
  return (
    <Notice tone="warning" title={t("partner:stale.title")}>
      <p>{t("partner:stale.text")}</p>
      <DataTable
        caption={t("partner:stale.title")}
        hideCaption
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          { key: "field", header: t("partner:stale.field"), rowHeader: true, cell: (row) => label(row.name) },
          {
            key: "yours",
            header: t("partner:stale.yours"),
            cell: (row) => <bdi>{shown(row.name, row.typed)}</bdi>,
          },
          {
            key: "theirs",
            header: t("partner:stale.theirs"),
            cell: (row) => <bdi>{shown(row.name, row.now)}</bdi>,
          },
        ]}
      />
    </Notice>
  );
}
