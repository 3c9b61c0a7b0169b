import { randomBytes } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { type Translate, translator } from "#app/i18n/translate.ts";
import type { Locale } from "#app/kernel/words.ts";

/** The four ways each errand is walked: French and Arabic, with and without a script. */
export const ways: {
  name: string;
  locale: Locale;
  javaScriptEnabled: boolean;
  viewport: { width: number; height: number };
}[] = [
  {
    name: "French, wide, with JavaScript",
    locale: "fr",
    javaScriptEnabled: true,
    viewport: { width: 1280, height: 900 },
  },
  {
    name: "Arabic, narrow, with JavaScript",
    locale: "ar",
    javaScriptEnabled: true,
    viewport: { width: 360, height: 780 },
  },
  {
    name: "French, narrow, without JavaScript",
    locale: "fr",
    javaScriptEnabled: false,
    viewport: { width: 360, height: 780 },
  },
  {
    name: "Arabic, wide, without JavaScript",
    locale: "ar",
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  },
];

/** The words of the portal as this reader sees them, without the marks that isolate foreign ones. */
export function wordsOf(locale: Locale): Translate {
  const t = translator(locale);
  return (key, params) => t(key, params).replace(/[\u2066-\u2069]/g, "");
}

/** Matches words on a page, where marks that isolate foreign ones may stand between the letters. */
export function saying(words: string): RegExp {
  const letters = [...words].map((letter) =>
    /\s/.test(letter) ? "\\s+" : letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&"),
  );
  return new RegExp(letters.join("[\u2066-\u2069]*"));
}

/** An address nobody has used in this run. */
export function newEmail(name: string): string {
  return `${name}.${randomBytes(4).toString("hex")}@essai.example`;
}

export const goodPassword = "sept dattes sur un muret bleu";

/** Opens the newest e-mail sent to an address, in the demonstration's mailbox, and follows its link. */
export async function followMail(page: Page, locale: Locale, email: string, link: RegExp): Promise<void> {
  // The outbox delivers after the answer: the message may come a moment later.
  await expect(async () => {
    await page.goto(`/${locale}/demo/mailbox`);
    await expect(page.getByRole("main").getByText(email).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  const row = page.getByRole("main").locator("tr, li").filter({ hasText: email }).first();
  await row.getByRole("link").first().click();
  const target = page.getByRole("main").getByRole("link").filter({ hasText: link }).first();
  await target.click();
}

/** Opens an account and confirms its address: ends signed in. */
export async function signUp(
  page: Page,
  locale: Locale,
  person: { name: string; email: string },
): Promise<void> {
  const t = wordsOf(locale);
  await page.goto(`/${locale}`);
  const banner = page.getByRole("banner");
  const direct = banner.getByRole("link", { name: t("common:sign-up") });
  // A phone's head has room for one way in; the other is on the page it leads to.
  if (await direct.isVisible()) {
    await direct.click();
  } else {
    await banner.getByRole("link", { name: t("common:sign-in") }).click();
    await page
      .getByRole("main")
      .getByRole("link", { name: t("accounts:sign-in.no-account") })
      .click();
  }
  await page.getByLabel(t("accounts:fields.name")).fill(person.name);
  await page.getByLabel(t("accounts:fields.email")).fill(person.email);
  await page.getByLabel(t("accounts:fields.new-password"), { exact: false }).first().fill(goodPassword);
  await page.getByRole("checkbox", { name: t("accounts:sign-up.terms") }).check();
  await page.getByRole("button", { name: t("accounts:sign-up.submit") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(t("accounts:confirm-email.title"));
  await followMail(page, locale, person.email, /confirm-email/);
  await page.getByRole("button", { name: t("accounts:confirm-email-link.submit") }).click();
  await expect(page.getByRole("banner")).toContainText(t("common:account"));
}
