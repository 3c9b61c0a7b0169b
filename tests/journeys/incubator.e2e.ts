import { expect, signInAs, test } from "#tests/support/page.ts";
import { ways, wordsOf } from "./people.ts";

/** Each way has an incubator and a startup of its own, so that four walks at once do not meet. */
const pairs = [
  { incubator: "dar-sanaat", startup: "kablia" },
  { incubator: "rampe-anfa", startup: "nawras-qiraa" },
  { incubator: "parc-chaouia", startup: "ajbal-sentry" },
  { incubator: "bab-nun", startup: "berkania" },
];

for (const [index, { name, locale, ...options }] of ways.entries()) {
  test.describe(name, () => {
    test.use(options);

    test("an incubator reads the board, keeps a match with a note, and follows a startup that confirms", async ({
      page,
      anotherPage,
    }) => {
      const t = wordsOf(locale);
      const { startup } = pairs[index] ?? { startup: "" };
      await page.goto(`/${locale}/demo`);
      const keys = await page
        .locator("[data-person]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-person") ?? ""));
      const incubators = keys.filter(
        (key) => key === "incubator" || pairs.some((pair) => pair.incubator === key),
      );
      await signInAs(page, incubators[index % incubators.length] ?? "incubator", locale);
      const home = new URL(page.url()).pathname;

      await page.goto(`${home}/board`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(t("incubator:board.title"));
      const first = page.locator(`main article a[href*="/board/"]`).first();
      await first.click();
      await expect(page.getByRole("heading", { name: t("matches:sheet.score") })).toBeVisible();
      const list = `Cohorte ${index} ${Math.random().toString(36).slice(2, 7)}`;
      await page.getByRole("textbox", { name: t("incubator:match.new-name") }).fill(list);
      const note = locale === "ar" ? "لقاء يوم الثلاثاء مع Salma" : "À revoir mardi — مع سلمى";
      await page.locator('main textarea[name="note"]').fill(note);
      if (await page.locator('select[name="shortlist"]').isVisible())
        await page.locator('select[name="shortlist"]').selectOption("");
      await page.getByRole("button", { name: t("incubator:match.add") }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(list);
      await expect(page.getByText(note).first()).toBeVisible();

      await page.goto(`${home}/portfolio?q=${startup}`);
      await page
        .getByRole("button", { name: t("incubator:portfolio.propose-one") })
        .first()
        .click();
      await expect(
        page
          .getByText(
            t("incubator:portfolio.pending", { count: 1 })
              .replace(/[\d(].*/, "")
              .trim(),
          )
          .first(),
      ).toBeVisible();

      const founder = await anotherPage(options);
      await signInAs(founder, startup, locale);
      await founder.goto(`${new URL(founder.url()).pathname}/incubators`);
      await founder
        .getByRole("button", { name: t("incubator:asked.confirm") })
        .first()
        .click();
      await expect(founder.getByRole("heading", { name: t("incubator:asked.confirmed") })).toBeVisible();

      await page.goto(`${home}/portfolio`);
      await expect(page.locator(`main a[href$="/startups/${startup}"]`).first()).toBeVisible();
    });
  });
}
