import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test as plain,
} from "@playwright/test";

/** What a journey may let pass: texts of console errors it provokes on purpose. */
export type Guard = { expectError: (text: RegExp) => void };

/**
 * Playwright's `test` with an eye on every page: an unexpected console error, a script error, a breach of the
 * Content-Security-Policy or a request to another host fails the journey.
 */
export const test = plain.extend<{
  guard: Guard & { watch: (context: BrowserContext) => Promise<void> };
  /** A second person with a browser of her own, watched alike. */
  anotherPage: (options?: BrowserContextOptions) => Promise<Page>;
}>({
  guard: async ({ baseURL }, use) => {
    const own = new URL(baseURL ?? "").host;
    const complaints: string[] = [];
    const expected: RegExp[] = [];
    await use({
      expectError: (text) => expected.push(text),
      watch: (context) => watch(context, own, (complaint) => complaints.push(complaint)),
    });
    const unexpected = complaints.filter((complaint) => !expected.some((text) => text.test(complaint)));
    expect(unexpected, "what the browser complained about").toEqual([]);
  },

  context: async ({ context, guard }, use) => {
    await guard.watch(context);
    await use(context);
  },

  anotherPage: async ({ browser, baseURL, guard }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, ...options });
      contexts.push(context);
      await guard.watch(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

/** Signs in as one of the sample people, by the one-click page of the demonstration. */
export async function signInAs(page: Page, person: string, locale = "fr"): Promise<void> {
  await page.goto(`/${locale}/demo`);
  const button = page.locator(`[data-person="${person}"]`);
  // All but a few of each role stand folded away.
  if (!(await button.isVisible())) await page.locator("main summary").last().click();
  await button.click();
  await page.waitForURL((url) => !url.pathname.endsWith("/demo"));
}

async function watch(context: BrowserContext, own: string, complain: (text: string) => void): Promise<void> {
  /** Pages that answered with a refusal: the browser reports the status as an error of the console, but it is the answer. */
  const refused = new Set<string>();

  context.on("response", (response) => {
    const status = response.status();
    if (status >= 400 && status < 500 && response.request().isNavigationRequest())
      refused.add(response.url());
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== own)
      complain(`asked another host: ${url.href}`);
  });
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const { url } = message.location();
    if (refused.has(url) && /the server responded with a status of 4\d\d/.test(message.text())) return;
    complain(`console: ${message.text()} (${url})`);
  });
  context.on("weberror", (event) => complain(`script: ${event.error().stack ?? event.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(
        `breach of ${event.effectiveDirective} by ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
}
