import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signIn } from "#app/accounts/commands/sign-in.server.ts";
import { signInForm } from "#app/accounts/forms.ts";
import { ownPath } from "#app/accounts/next.ts";
import { readViewer } from "#app/accounts/queries.server.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { EmailField, PasswordField } from "#app/routes/account/fields.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { workspaceOf } from "#app/routes/frame-header.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button, Link } from "#app/ui/action.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titled("accounts:sign-in.title");

export const loader = guarded({ as: "anyone" }, async ({ reader, locale, url }) => {
  const next = url.searchParams.get("next");
  if (reader) throw redirect(ownPath(next, locale));
  return { next: next ? ownPath(next, locale) : null, unsaved: url.searchParams.has("unsaved") };
});

export const action = guardedAction(
  { as: "anyone" },
  async ({ form, parse, db, sessions, reader, request, clientAddress, locale, now }) => {
    const attempt = parse(signInForm);
    const personId = await signIn(db, attempt, clientAddress, now);
    if (reader) await sessions.close(reader.sessionId);
    const cookie = await sessions.open(personId, request.headers.get("user-agent") ?? "", now);
    const asked = form.get("next");
    const first = asked ? null : (await readViewer(db, personId, ""))?.memberships[0];
    const to = first ? workspaceOf(first, locale) : ownPath(asked, locale);
    return redirect(to, { status: 303, headers: { "Set-Cookie": cookie } });
  },
);

export default function SignIn() {
  const { t, locale } = useLanguage();
  const { next, unsaved } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <Page narrow>
      <PageHeader title={t("accounts:sign-in.title")} />
      {unsaved ? (
        <Notice tone="warning">{t("accounts:sign-in.unsaved")}</Notice>
      ) : next ? (
        <Notice>{t("accounts:sign-in.first")}</Notice>
      ) : null}
      <FormErrors form={form} />
      <form method="post" noValidate id="form">
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <EmailField form={form} />
        <PasswordField form={form} name="password" present />
        <Actions>
          <Button variant="primary">{t("accounts:sign-in.submit")}</Button>
          <Link href={paths.forgotPassword(locale)}>{t("accounts:sign-in.forgot")}</Link>
        </Actions>
        <p>
          <Link href={paths.signUp(locale, next ?? undefined)}>{t("accounts:sign-in.no-account")}</Link>
        </p>
      </form>
    </Page>
  );
}
