import type { Page } from "@playwright/test";
import type { Locale } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import { expect, test } from "#tests/support/page.ts";
import { followMail, goodPassword, newEmail, saying, signUp, ways, wordsOf } from "./people.ts";

const main = (page: Page) => page.getByRole("main");
const walked = ways.filter(({ locale, javaScriptEnabled }) => (locale === "fr") === javaScriptEnabled);

async function fillSignUp(page: Page, locale: Locale, typed: { email: string; password: string }) {
  const t = wordsOf(locale);
  await page.getByLabel(t("accounts:fields.name")).fill("Idriss Essai");
  await page.getByLabel(t("accounts:fields.email")).fill(typed.email);
  await passwordField(page, locale).fill(typed.password);
  await page.getByRole("checkbox", { name: t("accounts:sign-up.terms") }).check();
  await page.getByRole("button", { name: t("accounts:sign-up.submit") }).click();
}

function passwordField(page: Page, locale: Locale) {
  return page.getByLabel(wordsOf(locale)("accounts:fields.new-password"), { exact: true });
}

async function signIn(page: Page, locale: Locale, email: string, password: string): Promise<void> {
  const t = wordsOf(locale);
  await page.getByLabel(t("accounts:fields.email")).fill(email);
  await page.getByLabel(t("accounts:fields.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: t("accounts:sign-in.submit") }).click();
}

async function signOut(page: Page, locale: Locale): Promise<void> {
  const t = wordsOf(locale);
  const menu = page.getByRole("banner").locator("details", { hasText: t("common:account") });
  await menu.locator("summary").click();
  await menu.getByRole("button", { name: t("common:sign-out") }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: t("common:sign-in") })).toBeVisible();
}

for (const { name, locale, ...options } of walked) {
  test.describe(name, () => {
    test.use(options);
    const t = wordsOf(locale);

    /** The page says at the field what is wrong, leads to it from the summary, and keeps what was typed. */
    async function refused(page: Page, label: string, words: string) {
      const summary = main(page).getByRole("alert");
      await expect(summary).toContainText(t("errors:summary.title"));
      await expect(summary.getByRole("link", { name: saying(words) }).first()).toBeVisible();
      if (options.javaScriptEnabled) await expect(summary).toBeFocused();
      const field = page.getByLabel(label, { exact: true });
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveAccessibleDescription(saying(words));
    }

    test("what cannot be an account is said at its field, and what was typed stays", async ({ page }) => {
      const email = newEmail("idriss");
      await page.goto(paths.signUp(locale));
      await page.getByRole("button", { name: t("accounts:sign-up.submit") }).click();
      await refused(page, t("accounts:fields.email"), t("errors:required"));
      await refused(page, t("accounts:fields.new-password"), t("errors:required"));
      await expect(main(page)).toContainText(t("errors:accept-terms"));

      for (const wrong of ["a@b", '"x@y"@z.ma', "idriss@essai.example."]) {
        await fillSignUp(page, locale, { email: wrong, password: goodPassword });
        await refused(page, t("accounts:fields.email"), t("errors:email"));
        await expect(page.getByLabel(t("accounts:fields.name"))).toHaveValue("Idriss Essai");
        await expect(page.getByLabel(t("accounts:fields.email"))).toHaveValue(wrong);
        await expect(page.getByRole("checkbox", { name: t("accounts:sign-up.terms") })).toBeChecked();
        await expect(passwordField(page, locale)).toHaveValue("");
      }

      for (const [password, words] of [
        ["quatorze signe", "password-too-short"],
        ["CasablancaCasablanca", "password-pattern"],
        ["x".repeat(129), "password-too-long"],
        [email, "password-personal"],
      ] as const) {
        await fillSignUp(page, locale, { email, password });
        await refused(page, t("accounts:fields.new-password"), t(`refusals:${words}`));
        await expect(page.getByLabel(t("accounts:fields.email"))).toHaveValue(email);
      }
    });

    test("an address that has an account gets the same answer as one that has none", async ({
      page,
      anotherPage,
    }) => {
      const email = newEmail("hiba");
      const answers: string[] = [];
      for (const one of [page, await anotherPage(options)]) {
        await one.goto(paths.signUp(locale));
        await fillSignUp(one, locale, { email, password: goodPassword });
        await expect(main(one)).toContainText(t("accounts:confirm-email.sent-title"));
        answers.push(`${new URL(one.url()).pathname} ${await main(one).innerText()}`);
      }
      expect(answers[1]).toBe(answers[0]);
    });

    test("she signs out and in, forgets her password, and the link that served once is dead", async ({
      page,
    }) => {
      const email = newEmail("nadia");
      await signUp(page, locale, { name: "Nadia Essai", email });
      await signOut(page, locale);

      await page.goto(paths.signIn(locale));
      const answers: string[] = [];
      for (const wrong of [email, newEmail("nobody")]) {
        await signIn(page, locale, wrong, "un autre mot de passe");
        await refused(page, t("accounts:fields.email"), t("refusals:sign-in-failed"));
        answers.push((await main(page).innerText()).replace(wrong, ""));
      }
      expect(answers[1]).toBe(answers[0]);

      await main(page)
        .getByRole("link", { name: t("accounts:sign-in.forgot") })
        .click();
      await page.getByLabel(t("accounts:fields.email")).fill(email);
      await page.getByRole("button", { name: t("accounts:forgot-password.submit") }).click();
      await expect(main(page)).toContainText(t("accounts:forgot-password.sent-title"));
      await followMail(page, locale, email, /reset-password/);
      const link = page.url();
      await passwordField(page, locale).fill("quatorze signe");
      await page.getByRole("button", { name: t("accounts:reset-password.submit") }).click();
      await refused(page, t("accounts:fields.new-password"), t("refusals:password-too-short"));
      const password = "trois figues et un tambour";
      await passwordField(page, locale).fill(password);
      await page.getByRole("button", { name: t("accounts:reset-password.submit") }).click();
      await expect(page.getByRole("status").first()).toContainText(t("notices:done.password-changed"));

      await signOut(page, locale);
      await page.goto(link);
      await expect(main(page)).toContainText(t("accounts:dead-link.heading"));
      await expect(
        main(page).getByRole("link", { name: t("accounts:forgot-password.submit") }),
      ).toBeVisible();
      await page.goto(paths.signIn(locale));
      await signIn(page, locale, email, password);
      await expect(page.getByRole("banner")).toContainText(t("common:account"));
    });

    test("she closes the session of another device, and keeps the portal in another language", async ({
      page,
      anotherPage,
    }) => {
      const email = newEmail("karim");
      await signUp(page, locale, { name: "Karim Essai", email });
      const elsewhere = await anotherPage(options);
      await elsewhere.goto(paths.signIn(locale));
      await signIn(elsewhere, locale, email, goodPassword);
      await expect(elsewhere.getByRole("banner")).toContainText(t("common:account"));

      await page.goto(paths.accountSessions(locale));
      await expect(main(page)).toContainText(t("accounts:sessions.this"));
      await main(page)
        .getByRole("button", { name: t("accounts:sessions.close"), exact: true })
        .click();
      await expect(page.getByRole("status").first()).toContainText(t("notices:done.session-closed"));
      await elsewhere.goto(paths.account(locale));
      await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(t("accounts:sign-in.title"));

      const other = locale === "fr" ? "ar" : "fr";
      await page.goto(paths.account(locale));
      await page.getByRole("radio", { name: t(`common:languages.${other}`) }).check();
      await main(page)
        .getByRole("button", { name: t("accounts:account.submit") })
        .click();
      await expect(page.getByRole("status").first()).toContainText(
        wordsOf(other)("notices:done.account-saved"),
      );
      await expect(page.locator("html")).toHaveAttribute("lang", other);
    });

    test("a session that ends under her hands says what was not saved, and leads back", async ({ page }) => {
      const email = newEmail("zineb");
      await signUp(page, locale, { name: "Zineb Essai", email });
      await page.goto(paths.organisationRequest(locale));
      await page.getByLabel(t("accounts:organisation-request.name")).fill("Fondation Essai");
      await page.context().clearCookies();
      await main(page)
        .getByRole("button", { name: t("accounts:organisation-request.submit") })
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("accounts:sign-in.title"));
      await expect(main(page)).toContainText(t("accounts:sign-in.unsaved"));
      await signIn(page, locale, email, goodPassword);
      await expect(page).toHaveURL(new RegExp(`${paths.organisationRequest(locale)}$`));
      await expect(page.getByLabel(t("accounts:organisation-request.name"))).toBeVisible();
    });
  });
}
