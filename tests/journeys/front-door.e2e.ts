import { expect, test } from "#tests/support/page.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the front door opens in the visitor's language, from the side it is read from", async ({
      page,
      anotherPage,
    }) => {
      await page.goto("/");
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

      const arabic = await anotherPage({ locale: "ar", javaScriptEnabled });
      await arabic.goto("/");
      await expect(arabic.locator("html")).toHaveAttribute("dir", "rtl");
      await expect(arabic.getByRole("heading", { level: 1 })).toBeVisible();
    });

    test("an address that leads nowhere says so and leads on", async ({ page }) => {
      const answer = await page.goto("/fr/nulle-part");
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    });
  });
}

test("a picture from elsewhere does not go unnoticed by these journeys", async ({ page }) => {
  test.fail();
  await page.goto("/fr");
  await page.evaluate(async () => {
    const image = document.createElement("img");
    image.src = "https://example.org/picture.png";
    document.body.append(image);
    await new Promise((resolve) => image.addEventListener("error", resolve));
  });
});
