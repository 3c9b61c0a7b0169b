import { useLoaderData } from "@remix-run/react";
import { unlock } from "#app/accounts/commands/sign-in.server.ts";
import { readLink } from "#app/accounts/links.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { DeadLink } from "#app/routes/account/dead-link.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button } from "#app/ui/action.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";

export const meta = titled("accounts:unlock.title");

export const loader = guarded({ as: "anyone" }, async ({ db, params, now }) => ({
  works: (await readLink(db, "unlock", params.secret ?? "", now)) !== null,
}));

export const action = guardedAction({ as: "anyone" }, async ({ db, params, clientAddress, locale, now }) => {
  await unlock(db, params.secret ?? "", clientAddress, now);
  return redirectWithNotice(paths.signIn(locale), "account-unlocked");
});

export default function Unlock() {
  const { t, locale } = useLanguage();
  const { works } = useLoaderData<typeof loader>();
  const form = useFormWords();
  if (!works) {
    return <DeadLink again={{ href: paths.forgotPassword(locale), label: t("accounts:sign-in.forgot") }} />;
  }
  return (
    <Page narrow>
      <PageHeader title={t("accounts:unlock.title")} lead={t("accounts:unlock.lead")} />
      <FormErrors form={form} />
      <form method="post" id="form">
        <Actions>
          <Button variant="primary">{t("accounts:unlock.submit")}</Button>
        </Actions>
      </form>
    </Page>
  );
}
