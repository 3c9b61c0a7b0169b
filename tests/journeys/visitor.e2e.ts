import type { Page } from "@playwright/test";
import { dateInWords, numberInWords } from "#app/kernel/dates.ts";
import type { Locale } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import { expect, test } from "#tests/support/page.ts";
import { ways, wordsOf } from "./people.ts";

const main = (page: Page) => page.getByRole("main");
const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** Types a question into the page's search box and sends it. */
async function ask(page: Page, locale: Locale, label: string, question: string): Promise<void> {
  const t = wordsOf(locale);
  await main(page)
    .getByRole("searchbox", { name: t(label) })
    .fill(question);
  await main(page)
    .getByRole("button", { name: t("search:submit") })
    .click();
}

for (const { name, locale, ...options } of ways) {
  test.describe(name, () => {
    test.use(options);
    const t = wordsOf(locale);

    test("a visitor finds what she misspells, and what is written in another script", async ({ page }) => {
      await page.goto(paths.home(locale));
      await ask(page, locale, "site:home.search", "irigation");
      await expect(page).toHaveURL(/\/search\?q=irigation/);
      await expect(main(page).locator('a[href*="/startups/"]').first()).toBeVisible();
      await ask(page, locale, "search:label", "sante");
      await expect(main(page).locator('a[href$="/startups/basar-fes"]').first()).toBeVisible();

      // “Sardaline” is written in Latin letters alone; a reader of Arabic writes it as she hears it.
      await ask(page, locale, "search:label", "سردالين");
      const result = main(page).getByRole("link", { name: "Sardaline" });
      await result.click();
      await expect(title(page)).toContainText("Sardaline");
      await expect(main(page)).toContainText(t("site:sample-startup"));
    });

    test("she narrows the directory, reads its counts and turns its pages", async ({ page }) => {
      await page.goto(paths.startups(locale));
      const count = main(page).getByRole("status");
      const all = await count.innerText();
      await main(page)
        .locator(".pagination")
        .getByRole("link", { name: t("site:pages.next") })
        .click();
      await expect(page).toHaveURL(/page=2/);
      await expect(main(page).locator(".pagination-summary")).toContainText(numberInWords(25, locale));

      await page.goto(paths.startups(locale));
      const filters = main(page).getByRole("form", { name: t("site:facet.label") });
      // On a phone the filters wait behind a button, so that results come first.
      const fold = main(page).locator("details.fold > summary");
      if (await fold.isVisible()) await fold.click();
      const region = filters.locator('input[name="region"]').first();
      const regionCount = await region.locator("..").locator(".choice-count").innerText();
      await region.check();
      await filters.locator('input[name="verified"]').check();
      await filters.getByRole("button", { name: t("site:facet.apply") }).click();
      await expect(page).toHaveURL(/region=.*verified=yes/);
      const chosen = main(page).getByRole("list", { name: t("site:facet.chosen") });
      await expect(chosen.getByRole("link")).toHaveCount(3);
      await expect(count).not.toHaveText(all);
      const cards = await main(page).locator('.card-title a[href*="/startups/"]').count();
      expect(cards).toBeGreaterThan(0);
      await expect(count).toHaveText(t("site:startups.count", { count: cards }));

      // Without the second choice there are as many as the first one's own count said.
      await chosen.getByRole("link", { name: t("site:facet.verified-yes") }).click();
      await expect(count).toContainText(regionCount);
      await chosen.getByRole("link", { name: t("site:facet.clear") }).click();
      await expect(count).toHaveText(all);
    });

    test("an address nobody meant still answers, in clear words", async ({ page }) => {
      for (const query of [
        "page=-1",
        "page=abc",
        "page=0",
        "page=1000000000",
        "sort=zzz",
        "region=nowhere&region=MA-99&stage=%00",
        "q=%00",
        "lang=xx&page=1&page=2",
      ]) {
        for (const list of [paths.startups(locale), paths.opportunities(locale)]) {
          const answer = await page.goto(`${list}?${query}`);
          expect(answer?.status(), query).toBe(200);
          await expect(main(page).locator(".card").first(), query).toBeVisible();
        }
      }
      for (const q of ['"', "(", "*", "%", '"(*%', "NEAR(", "_"]) {
        const answer = await page.goto(paths.startups(locale, { q }));
        expect(answer?.status(), q).toBe(200);
        await expect(title(page)).toHaveText(t("site:startups.title"));
      }
      await page.goto(paths.search(locale, '"(*%'));
      await expect(main(page)).toContainText(t("search:nothing-readable"));
      await page.goto(paths.search(locale, "\0"));
      await expect(main(page)).toContainText(t("search:nothing-readable"));
      const long = await page.goto(paths.search(locale, "irrigation ".repeat(455)));
      expect(long?.status()).toBe(200);
      await expect(main(page)).toContainText(t("search:shortened"));
      await page.goto(paths.startups(locale, { q: "qsdfghjklm" }));
      await expect(main(page)).toContainText(t("site:startups.none"));
      await main(page)
        .getByRole("link", { name: t("site:startups.all") })
        .click();
      await expect(main(page).locator(".card").first()).toBeVisible();
    });

    test("an offer says what, for whom, until when and from which agreement", async ({ page }) => {
      await page.goto(paths.opportunities(locale, { state: "open" }));
      await main(page).locator('.card-title a[href*="/opportunities/"]').first().click();
      const answers = main(page).locator("dl.answers");
      for (const question of ["you-get", "for-whom", "until-when", "from-agreement"]) {
        const term = answers.getByRole("term").filter({ hasText: t(`site:opportunity.${question}`) });
        await expect(term).toBeVisible();
        await expect(term.locator("xpath=following-sibling::dd")).not.toBeEmpty();
      }
      await answers.locator('a[href*="/agreements/"]').click();
      await expect(title(page)).toBeVisible();
      await expect(main(page).locator('a[href*="/opportunities/"]').first()).toBeVisible();
    });

    test("the public record says what is signed and what is only talked about", async ({ page }) => {
      await page.goto(paths.agreements(locale));
      const row = (slug: string) =>
        main(page)
          .getByRole("listitem")
          .filter({ has: page.locator(`a[href$="/agreements/${slug}"]`) });
      await expect(row("mistral-ai-2025")).toContainText(t("terms:agreement-state.signed"));
      await expect(row("openai")).toContainText(t("terms:agreement-state.in-discussion"));
      await expect(row("openai")).toContainText(t("site:agreement.nothing-yet"));

      await row("mistral-ai-2025").getByRole("link").click();
      await expect(title(page)).toContainText(/Mistral|ميسترال/);
      await expect(main(page)).toContainText(dateInWords("2025-09-12", locale));
      await page.goBack();
      await row("openai").getByRole("link").click();
      await expect(main(page)).toContainText(t("site:agreement.in-discussion-title"));
      await expect(main(page).locator('a[href*="/opportunities/"]')).toHaveCount(0);
    });

    test("the language menu keeps the page, and the choice is remembered at the door", async ({ page }) => {
      const other = locale === "fr" ? "ar" : "fr";
      await page.goto(paths.startups(locale, { region: "MA-03" }));
      const menu = page.getByRole("banner").locator("details", { hasText: t("common:language") });
      await menu.locator("summary").click();
      await menu.getByRole("link", { name: t(`common:languages.${other}`) }).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/startups\\?region=MA-03$`));
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await page.goto("/");
      await expect(page).toHaveURL(new RegExp(`/${other}$`));
    });

    test("she reads on what terms the portal is run, and is led on from an address that leads nowhere", async ({
      page,
    }) => {
      await page.goto(paths.home(locale));
      for (const name of ["terms", "privacy", "accessibility", "contact"]) {
        await page
          .getByRole("contentinfo")
          .getByRole("link", { name: t(`common:footer.${name}`) })
          .click();
        await expect(title(page)).toHaveText(t(`pages:${name}.title`));
        await expect(main(page).getByRole("heading", { level: 2 }).first()).toBeVisible();
      }
      for (const address of [`/${locale}/no/such/page`, paths.startup(locale, "no-such-startup")]) {
        const answer = await page.goto(address);
        expect(answer?.status()).toBe(404);
        await expect(title(page)).toHaveText(t("errors:page.not-found.title"));
        await expect(page.getByRole("banner")).toBeVisible();
        await expect(page.getByRole("contentinfo")).toBeVisible();
      }
      await main(page)
        .getByRole("link", { name: t("errors:page.home") })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${locale}$`));
    });
  });
}
