import { expect, signInAs, test } from "#tests/support/page.ts";
import { newEmail, signUp, ways, wordsOf } from "./people.ts";

for (const { name, locale, ...options } of ways) {
  test.describe(name, () => {
    test.use(options);

    test("a person asks for a partner's place and an officer gives it", async ({ page, anotherPage }) => {
      const t = wordsOf(locale);
      const email = newEmail("demande");
      const organisation = `Fondation Essai ${Math.random().toString(36).slice(2, 8)}`;
      await signUp(page, locale, { name: "Karim Essai", email });
      await page.goto(`/${locale}/account/organisation-request`);

      // Sent empty: each field says what it wants, and nothing typed is lost.
      await page.getByLabel(t("accounts:organisation-request.name")).fill(organisation);
      await page.getByRole("button", { name: t("accounts:organisation-request.submit") }).click();
      await expect(page.getByLabel(t("accounts:organisation-request.name"))).toHaveValue(organisation);
      await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();

      await page.getByLabel(t("accounts:organisation-request.type")).selectOption("funder");
      await page
        .getByLabel(t("accounts:organisation-request.message"))
        .fill("Nous finançons des essais en hôpital et voulons publier deux appels par an.");
      await page.getByRole("button", { name: t("accounts:organisation-request.submit") }).click();
      await expect(page.getByText(t("accounts:organisation-request.states.waiting")).first()).toBeVisible();

      const officer = await anotherPage(options);
      await signInAs(officer, "officer", locale);
      await officer.goto(`/${locale}/office/requests`);
      await officer.getByRole("link", { name: organisation }).first().click();

      // A refusal needs words; two letters are not enough.
      await officer.locator('main textarea[name="reason"]').fill("no");
      await officer.getByRole("button", { name: t("office:request.refuse") }).click();
      await expect(officer.locator('[aria-invalid="true"]').first()).toBeVisible();

      await officer.getByRole("button", { name: t("office:request.approve") }).click();
      await expect(officer.getByRole("status").first()).toBeVisible();

      await page.goto(`/${locale}/account`);
      await page.getByRole("main").getByRole("link", { name: organisation }).first().click();
      await expect(page).toHaveURL(/\/partner\//);
      await page.goto(`/${locale}/partners`);
      await expect(page.getByRole("link", { name: organisation }).first()).toBeVisible();
    });
  });
}
