import { UserText, useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import type { RegistrationStep } from "#app/registry/profile.ts";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { DataTable } from "#app/ui/table.tsx";
import type { RegistrationShown } from "./registration.tsx";
import type { Difference } from "./save-step.server.ts";

/** What two pages wrote differently: mine beside what is saved, and both ways out. */
export function Differences({
  differences,
  step,
  slug,
}: {
  differences: Difference[];
  step: RegistrationStep;
  slug: string;
}) {
  const { t, locale } = useLanguage();
  if (differences.length === 0) return null;
  const text = (value: string) =>
    value === "" ? (
      t("founder:unsaid")
    ) : (
      <span dir="auto" className="prose-text">
        {value}
      </span>
    );
  return (
    <div role="alert" tabIndex={-1} data-focus-on-load="">
      <Notice
        tone="warning"
        title={t("founder:stale.title")}
        actions={
          <ButtonLink href={paths.registration(locale, slug, step)}>
            {t("founder:stale.take-saved")}
          </ButtonLink>
        }
      >
        <p>{t("founder:stale.text")}</p>
        <DataTable
          caption={t("founder:stale.caption")}
          columns={[
            {
              key: "field",
              header: t("founder:stale.field"),
              rowHeader: true,
              cell: (one) => t(`founder:fields.${one.field}`),
            },
            { key: "mine", header: t("founder:stale.mine"), cell: (one) => text(one.mine) },
            { key: "saved", header: t("founder:stale.saved"), cell: (one) => text(one.saved) },
          ]}
          rows={differences}
          rowKey={(one) => one.field}
        />
      </Notice>
    </div>
  );
}

/** What is allowed and yet worth a second look: an ICE whose check fails, a name like another's, a verification at stake. */
export function StepWarnings({ shown }: { shown: RegistrationShown }) {
  const { t, locale } = useLanguage();
  return (
    <>
      {shown.verified && shown.step === "identity" ? (
        <Notice title={t("founder:warnings.verified.title")}>{t("founder:warnings.verified.text")}</Notice>
      ) : null}
      {shown.iceDoubtful ? (
        <Notice tone="warning" title={t("founder:warnings.ice.title")}>
          {t("founder:warnings.ice.text")}
        </Notice>
      ) : null}
      {shown.lookAlikes.length > 0 ? (
        <Notice tone="warning" title={t("founder:warnings.name.title")}>
          <p>{t("founder:warnings.name.text")}</p>
          <ul>
            {shown.lookAlikes.map((one) => (
              <li key={one.slug}>
                <Link href={paths.startup(locale, one.slug)}>
                  <UserText>{one.name}</UserText>
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
