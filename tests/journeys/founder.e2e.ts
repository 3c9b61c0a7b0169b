import { expect, test } from "#tests/support/page.ts";
import { newEmail, signUp, ways, wordsOf } from "./people.ts";

for (const { name, locale, ...options } of ways) {
  test.describe(name, () => {
    test.use(options);

    test("a founder signs up, registers her startup and reads why opportunities fit", async ({ page }) => {
      const t = wordsOf(locale);
      const next = page.getByRole("button", { name: t("founder:save-and-continue") });
      await signUp(page, locale, { name: "Salma Essai", email: newEmail("salma") });

      await page.goto(`/${locale}/account/startups/new`);
      const startup = `Zellij Vision ${Math.random().toString(36).slice(2, 8)}`;
      await page.getByRole("textbox", { name: t("founder:fields.name") }).fill(startup);
      await page.getByRole("main").getByRole("button").last().click();

      await expect(page.getByRole("heading", { level: 1 })).toContainText(t("founder:steps.identity.title"));
      await page.getByLabel(t("founder:fields.foundedOn")).fill("2024-02-29");
      await next.click();

      await expect(page.getByRole("heading", { level: 1 })).toContainText(t("founder:steps.place.title"));
      await page.getByLabel(t("founder:fields.region")).selectOption("MA-03");
      await next.click();

      await expect(page.getByRole("heading", { level: 1 })).toContainText(t("founder:steps.activity.title"));
      await page
        .locator(`textarea[lang="${locale}"], textarea[name="description.${locale}"]`)
        .first()
        .fill(
          locale === "ar"
            ? "نراقب جودة الزليج بالرؤية الحاسوبية داخل الورشات التقليدية بفاس."
            : "Nous contrôlons la qualité du zellige par vision par ordinateur dans les ateliers de Fès.",
        );
      await page.locator('input[type=checkbox][value="industry"]').check();
      await page.locator('input[type=checkbox][value="computer-vision"]').check();
      await next.click();

      await expect(page.getByRole("heading", { level: 1 })).toContainText(t("founder:steps.maturity.title"));
      await page
        .locator('[name="stage"][value="prototype"], [name="stage"]')
        .first()
        .check()
        .catch(async () => {
          await page.locator('select[name="stage"]').selectOption("prototype");
        });
      await page.getByLabel(t("founder:fields.headcount")).fill("٤");
      await next.click();

      await expect(page.getByRole("heading", { level: 1 })).toContainText(t("founder:steps.needs.title"));
      await page.locator('input[type=checkbox][value="compute"]').check();
      await page.locator('input[type=checkbox][value="training"]').check();
      await next.click();

      await expect(page.getByRole("heading", { level: 1 })).toContainText(t("founder:steps.team.title"));
      await next.click();

      await expect(page.getByRole("heading", { level: 1 })).toContainText(t("founder:submission.title"));
      await page.getByRole("checkbox", { name: t("founder:consents.public-profile.label") }).check();
      await page.getByRole("button", { name: t("founder:submission.submit") }).click();
      await expect(page.getByRole("status").first()).toBeVisible();

      // The same visit: a ranked list, each with its reasons, and a sum that anybody can check.
      const slug = new URL(page.url()).pathname.split("/")[3] ?? "";
      await page.goto(`/${locale}/founder/${slug}/matches`);
      const cards = page.getByRole("main").locator("article");
      await expect(cards.first()).toBeVisible();
      const scores = await cards
        .getByRole("meter")
        .evaluateAll((meters) => meters.map((meter) => Number(meter.getAttribute("aria-valuenow"))));
      expect(scores.length).toBeGreaterThan(3);
      expect([...scores].sort((a, b) => b - a)).toEqual(scores);
      await expect(
        cards
          .first()
          .getByRole("list", { name: t("matches:reasons.label") })
          .getByRole("listitem")
          .first(),
      ).toBeVisible();
      await cards.first().getByRole("heading").getByRole("link").click();

      await expect(page.getByRole("heading", { name: t("matches:sheet.score") })).toBeVisible();
      const shares = await page
        .getByRole("table", { name: t("matches:sheet.score-caption") })
        .locator("tbody tr td:last-child")
        .allInnerTexts();
      const points = shares.map((text) =>
        Number(text.replace(/[\u200e\u200f\u2066-\u2069\s+]/g, "").replace("−", "-")),
      );
      expect(points.map(String), shares.join(" / ")).not.toContain("NaN");
      expect(points.reduce((sum, one) => sum + one, 0)).toBe(scores[0]);

      await page
        .getByRole("link", { name: t("matches:card.interested") })
        .first()
        .click();
      await page.getByRole("main").getByRole("button").last().click();
      await expect(page.getByText(t("matches:card.is-interested")).first()).toBeVisible();
      await page
        .getByRole("link", { name: t("matches:card.withdraw") })
        .first()
        .click();
      await page.getByRole("main").getByRole("button").last().click();
      await expect(page.getByRole("link", { name: t("matches:card.interested") }).first()).toBeVisible();
    });
  });
}
