import { expect, signInAs, test } from "#tests/support/page.ts";
import { ways, wordsOf } from "./people.ts";

for (const { name, locale, ...options } of ways) {
  test.describe(name, () => {
    test.use(options);

    test("a partner writes a call, says who may apply and sends it to be read", async ({ page }) => {
      const t = wordsOf(locale);
      const button = (key: string) => page.getByRole("button", { name: t(key), exact: true });
      await signInAs(page, "partner", locale);
      await page
        .getByRole("main")
        .getByRole("link", { name: t("partner:home.new-opportunity") })
        .click();

      await page.getByLabel(t("partner:fields.kind")).selectOption("compute");
      await page.getByLabel(t("partner:fields.axis")).selectOption({ index: 1 });
      await page.locator(`[id="title.${locale}"]`).fill(locale === "ar" ? "ساعات حوسبة" : "Heures de calcul");
      await button("partner:new.start").click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("partner:sections.what.title"));
      await page
        .locator(`[id="summary.${locale}"]`)
        .fill(locale === "ar" ? "لتدريب نموذج." : "Pour entraîner.");
      await page.locator(`[id="offer.${locale}"]`).fill(locale === "ar" ? "٥٠٠ ساعة" : "500 heures");
      await button("partner:edit.save-next").click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("partner:sections.offer.title"));
      await page.getByLabel(t("partner:fields.units-quantity")).fill("٥٠٠");
      await button("partner:edit.save-next").click();
      await expect(page.getByRole("alert")).toContainText(t("refusals:unit-missing"));
      await page.getByLabel(t("partner:fields.units-kind")).selectOption("gpu-hours");
      await button("partner:edit.save-next").click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("partner:sections.audience.title"));
      await button("partner:edit.save-next").click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("partner:sections.when.title"));
      await page.getByRole("radio", { name: t("partner:closing.rolling") }).check();
      await page.getByLabel(t("partner:fields.contact-email")).fill("appels@exemple.ma");
      await button("partner:edit.save-next").click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("partner:rules.title"));
      await page
        .getByRole("link", { name: t("partner:rules.add") })
        .first()
        .click();
      await page.getByLabel(t("partner:rules.field"), { exact: true }).selectOption("headcount");
      if (!options.javaScriptEnabled) await button("partner:rules.refresh").click();
      await page.getByLabel(t("partner:rules.value")).fill("50");
      if (!options.javaScriptEnabled) await button("partner:rules.refresh").click();
      await expect(page.locator("#reach")).toContainText(t("partner:reach.with-rule"));
      await button("partner:rules.add-rule").click();
      await page.getByRole("link", { name: t("partner:rules.next") }).click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("partner:publication.title"));
      await button("partner:publication.confirm-before").click();
      await expect(page.getByRole("main")).toContainText(t("terms:opportunity-state.in-review"));
    });
  });
}
