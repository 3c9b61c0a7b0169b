import type { Locator, Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expect, signInAs, test } from "#tests/support/page.ts";
import { followMail, goodPassword, newEmail, saying, ways, wordsOf } from "./people.ts";

const main = (page: Page) => page.getByRole("main");
const title = (page: Page) => page.getByRole("heading", { level: 1 });
const done = (page: Page) => page.getByRole("status").first();

/** A control by the words of its label; marks such as “(facultatif)” may follow them. */
const field = (page: Page, words: string): Locator => main(page).getByLabel(saying(words)).first();

for (const { name, locale, ...options } of ways) {
  test.describe(name, () => {
    test.use(options);
    test.slow();
    const t = wordsOf(locale);

    async function refused(page: Page, control: Locator, words: string) {
      const summary = main(page).getByRole("alert");
      await expect(summary).toContainText(saying(words));
      if (options.javaScriptEnabled) await expect(summary).toBeFocused();
      await expect(control).toHaveAttribute("aria-invalid", "true");
      await expect(control).toHaveAccessibleDescription(saying(words));
    }

    test("a partner comes by invitation, posts a call, meets its candidates, invites one and closes it", async ({
      page,
      anotherPage,
    }) => {
      const email = newEmail("ghita");
      const house = `Maison ${email.slice(6, 14)}`;
      const officer = await anotherPage(options);
      await signInAs(officer, "officer", locale);
      await officer.goto(paths.officeInvitations(locale));
      await officer.getByLabel(t("office:invitations.name")).fill(house);
      await officer.getByLabel(t("accounts:organisation-request.type")).selectOption("company");
      await officer.getByLabel(t("office:invitations.email")).fill(email);
      await main(officer)
        .getByRole("button", { name: t("accounts:members.send") })
        .click();
      await expect(done(officer)).toContainText(t("notices:done.member-invited"));

      await followMail(page, locale, email, /invitation/);
      await expect(main(page)).toContainText(house);
      await page.getByLabel(t("accounts:fields.name")).fill("Ghita Essai");
      await page.getByLabel(t("accounts:fields.new-password"), { exact: true }).fill(goodPassword);
      await page.getByRole("checkbox", { name: t("accounts:sign-up.terms") }).check();
      await page.getByRole("button", { name: t("accounts:invitation.sign-up") }).click();
      await expect(done(page)).toContainText(t("notices:done.invitation-accepted"));
      await expect(title(page)).toHaveText(t("partner:home.title"));

      // Nothing filled: said at the fields.
      await main(page)
        .getByRole("link", { name: t("partner:home.new-opportunity") })
        .first()
        .click();
      await page.getByRole("button", { name: t("partner:new.start") }).click();
      await refused(page, field(page, t("partner:fields.kind")), t("errors:required"));
      await field(page, t("partner:fields.kind")).selectOption("training");
      await field(page, t("partner:fields.axis")).selectOption({ label: t("terms:axis-kind.training") });
      const call = `${locale === "ar" ? "ورشة الزليج" : "Atelier zellige"} ${email.slice(6, 14)}`;
      await main(page).locator(`[name="title.${locale}"]`).fill(call);
      await page.getByRole("button", { name: t("partner:new.start") }).click();
      await expect(title(page)).toHaveText(t("partner:sections.what.title"));
      const own = page.url().replace(/\/edit\/.*/, "");

      // Too early to publish: the page says what is missing and leads to it.
      await page.goto(`${own}/publication`);
      await expect(main(page)).toContainText(t("partner:call.missing"));
      await expect(main(page)).toContainText(t("partner:needs.summary"));
      await expect(page.getByRole("button", { name: t("partner:publication.confirm-before") })).toHaveCount(
        0,
      );
      await main(page)
        .getByRole("link", { name: t("partner:needs.summary") })
        .click();

      const texts = {
        summary: { fr: "Apprendre à décrire un zellige.", ar: "تعلم وصف الزليج." },
        offer: { fr: "Trois jours avec un maître artisan", ar: "ثلاثة أيام مع معلّم صانع" },
      };
      for (const [text, words] of Object.entries(texts)) {
        for (const [language, said] of Object.entries(words)) {
          const control = main(page).locator(`[name="${text}.${language}"]`);
          if (!(await control.isVisible())) await control.locator("xpath=ancestor::details/summary").click();
          await control.fill(said);
        }
      }
      const next = page.getByRole("button", { name: t("partner:edit.save-next") });
      await next.click();

      await expect(title(page)).toHaveText(t("partner:sections.offer.title"));
      await field(page, t("partner:fields.amount-min")).fill("9000");
      await field(page, t("partner:fields.amount-max")).fill("١٠٠٠");
      await field(page, t("partner:fields.currency")).selectOption("MAD");
      await next.click();
      const most = field(page, t("partner:fields.amount-max"));
      await refused(page, most, t("refusals:amount-upside-down"));
      await expect(field(page, t("partner:fields.amount-min"))).toHaveValue("9000");
      await most.fill("12000");
      await next.click();

      await expect(title(page)).toHaveText(t("partner:sections.audience.title"));
      await main(page).locator('input[name="needs"][value="training"]').check();
      await next.click();

      await expect(title(page)).toHaveText(t("partner:sections.when.title"));
      await field(page, t("partner:fields.opens")).fill("2027-03-10T09:00");
      await main(page)
        .getByRole("radio", { name: t("partner:closing.date"), exact: true })
        .check();
      const closes = field(page, t("partner:fields.closes"));
      await closes.fill("2027-03-01T23:59");
      await field(page, t("partner:fields.contact-email")).fill("ghita@essai.example");
      await next.click();
      await refused(page, closes, t("refusals:closes-before-opening"));
      await expect(closes).toHaveValue("2027-03-01T23:59");
      await field(page, t("partner:fields.opens")).fill("");
      await closes.fill("2027-04-01T23:59");
      await next.click();

      // A rule built by pointing; the count says whom it lets in.
      await expect(title(page)).toHaveText(t("partner:rules.title"));
      await main(page)
        .getByRole("link", { name: t("partner:rules.add"), exact: true })
        .first()
        .click();
      await field(page, t("partner:rules.field")).selectOption("region");
      const refresh = page.getByRole("button", { name: t("partner:rules.refresh") });
      if (await refresh.isVisible()) await refresh.click();
      await main(page).locator('input[name="codes"][value="MA-06"]').check();
      if (!options.javaScriptEnabled) await refresh.click();
      const reach = main(page).locator("#reach");
      await expect(reach).toContainText(t("partner:reach.with-rule"));
      await page.getByRole("button", { name: t("partner:rules.add-rule") }).click();
      await expect(done(page)).toContainText(t("notices:done.eligibility-saved"));
      await expect(reach).toContainText(t("partner:reach.eligible"));

      await page.goto(`${own}/preview`);
      await expect(main(page)).toContainText(t("partner:call.preview-banner"));
      await expect(main(page)).toContainText(texts.offer[locale === "ar" ? "ar" : "fr"]);

      await page.goto(`${own}/publication`);
      await page.getByRole("button", { name: t("partner:publication.confirm-before") }).click();
      await expect(done(page)).toContainText(t("notices:done.opportunity-in-review"));
      await officer.goto(paths.officeOpportunities(locale));
      await main(officer).getByRole("link", { name: call }).first().click();
      await officer.getByRole("button", { name: t("office:opportunity.approve") }).click();
      await expect(done(officer)).toBeVisible();

      const visitor = await anotherPage(options);
      await visitor.goto(paths.search(locale, call));
      await main(visitor).getByRole("link", { name: call }).first().click();
      await expect(title(visitor)).toContainText(call);
      await expect(main(visitor)).toContainText(house);

      await page.goto(`${own}/candidates`);
      await expect(title(page)).toContainText(call);
      await expect(main(page).locator(".card").first()).toBeVisible();
      const invite = main(page).getByRole("link", { name: t("matches:candidates.invite"), exact: true });
      await invite.first().click();
      await page.getByRole("button", { name: t("matches:invitation.confirm") }).click();
      await expect(done(page)).toContainText(t("notices:done.startup-invited"));
      await expect(main(page)).toContainText(t("matches:candidate.unread"));

      await page.goto(own);
      await main(page)
        .getByRole("link", { name: t("partner:call.close") })
        .click();
      await page.getByRole("button", { name: t("partner:closure.confirm") }).click();
      await expect(done(page)).toContainText(t("notices:done.opportunity-closed"));
      await visitor.reload();
      await expect(main(visitor)).toContainText(t("site:opportunity.over"));
    });
  });
}
