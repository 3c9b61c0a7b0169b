import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { directionOf, type Locale } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import { expect, signInAs, test } from "#tests/support/page.ts";
import { addressesOf, pageIds, unreadable, walkers } from "./every-page.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const looks = [
  { locale: "fr", width: 1280, height: 900 },
  { locale: "ar", width: 360, height: 780 },
] as const;

test.describe.configure({ mode: "parallel", timeout: 240_000 });

for (const walker of Object.keys(walkers)) {
  for (const { locale, width, height } of looks) {
    test(`${walker}'s pages, ${locale} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const faults: string[] = [];
      for (const { id, address } of await addressesOf(page, walker, locale)) {
        await page.setViewportSize({ width, height });
        const status = (await page.goto(address))?.status() ?? 0;
        if (status >= (address.includes("/no/such") ? 500 : 400)) faults.push(`${address} answers ${status}`);
        for (const fault of await faultsOf(page, locale, { width, height })) {
          faults.push(`${address} (${id}): ${fault}`);
        }
      }
      expect(faults.join("\n")).toBe("");
    });
  }
}

for (const { locale, width, height } of looks) {
  test(`forms that are refused, ${locale} at ${width} px`, async ({ page }) => {
    const faults: string[] = [];
    for (const [person, address] of refusable(locale)) {
      await page.setViewportSize({ width, height });
      if (person) await signInAs(page, person, locale);
      const to = person ? address.replace(":own", new URL(page.url()).pathname) : address;
      await page.goto(to);
      await page
        .locator("form#form")
        .evaluate((form) => form instanceof HTMLFormElement && form.requestSubmit());
      const summary = page.getByRole("main").getByRole("alert");
      await expect(summary, to).toBeFocused();
      // Each line of the summary leads to a place that exists.
      for (const link of await summary.getByRole("link").all()) {
        await expect(
          page.locator(`[id="${(await link.getAttribute("href"))?.slice(1)}"]`),
          to,
        ).toBeAttached();
      }
      for (const fault of await faultsOf(page, locale, { width, height }))
        faults.push(`${to}, refused: ${fault}`);
    }
    expect(faults.join("\n")).toBe("");
  });
}

/** Forms that are refused when they are sent as they come, and who is asked to fill them. */
function refusable(locale: Locale): [person: string | null, address: string][] {
  return [
    [null, paths.signUp(locale)],
    [null, paths.signIn(locale)],
    [null, paths.forgotPassword(locale)],
    ["partner", ":own/opportunities/new"],
    ["partner", ":own/agreements/new"],
    ["officer", paths.officeInvitations(locale)],
    ["founder", paths.accountPassword(locale)],
    ["founder", paths.newStartup(locale)],
    ["founder", paths.organisationRequest(locale)],
  ];
}

test("no page is left out", async ({ anotherPage }) => {
  const walked = new Set<string>();
  for (const walker of Object.keys(walkers)) {
    for (const { id } of await addressesOf(await anotherPage(), walker, "fr")) walked.add(id);
  }
  expect(pageIds.filter((id) => !walked.has(id))).toEqual([]);
});

/** What is wrong with the page that is shown. */
async function faultsOf(
  page: Page,
  locale: Locale,
  size: { width: number; height: number },
): Promise<string[]> {
  const faults: string[] = [];
  const html = page.locator("html");
  if ((await html.getAttribute("lang")) !== locale) faults.push("says the wrong language");
  if ((await html.getAttribute("dir")) !== directionOf(locale)) faults.push("says the wrong direction");
  if ((await page.title()).trim().length < 4) faults.push("has no title");
  const headings = await page.getByRole("heading", { level: 1 }).count();
  if (headings !== 1) faults.push(`has ${headings} first headings`);
  const text = `${await page.title()}\n${await page.locator("body").innerText()}`;
  for (const one of unreadable(text)) faults.push(`shows “${one}”`);

  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  for (const violation of violations) {
    const where = violation.nodes
      .slice(0, 3)
      .map((node) => `${node.target.join(" ")} — ${node.failureSummary}`);
    faults.push(
      `${violation.id}: ${violation.help} (${violation.nodes.length}×)\n    ${where.join("\n    ")}`,
    );
  }

  for (const width of [size.width, 320]) {
    await page.setViewportSize({ ...size, width });
    const wide = await wider(page);
    if (wide.length > 0) faults.push(`is wider than ${width} px: ${wide.join(" | ")}`);
  }
  return faults;
}

/** What makes a page wider than its window, the deepest elements first; nothing when it fits. */
function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const room = root.clientWidth;
    if (root.scrollWidth <= room) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      if (scrolls(element.parentElement)) return false;
      return box.width > 0 && (box.right > room + 1 || box.left < -1);
    });
    const deepest = out.filter(
      (element) => !out.some((other) => other !== element && element.contains(other)),
    );
    return [
      `${root.scrollWidth} px`,
      ...deepest.slice(0, 3).map((element) => {
        const name = element.getAttribute("class") ?? "";
        return `${element.tagName.toLowerCase()}.${name} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
      }),
    ];
  });
}
