import { beforeAll, describe, expect, test } from "vitest";
import { pagePatterns } from "#app/http/pages.ts";
import { newId } from "#app/kernel/ids.ts";
import type { Db } from "#db/schema/index.ts";
import { prepareRecord } from "#db/seeds/index.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { person } from "#tests/support/factories.ts";
import { type Audience, access } from "./access.ts";
import { builtPages, portalOver } from "./portal.ts";

const personas = [
  "visitor",
  "unverified",
  "newcomer",
  "founder",
  "founder's viewer",
  "other founder",
  "partner",
  "other partner",
  "incubator",
  "other incubator",
  "officer",
  "administrator",
  "suspended",
  "expired",
] as const;
type Persona = (typeof personas)[number];

const build = await builtPages();
const pages = pagePatterns(build);

let db: Db;
let portal: Awaited<ReturnType<typeof portalOver>>;
const cookies = new Map<Persona, string>();
const parameters = new Map<string, string>();

/** The organisation whose workspace is asked for, and who works there. */
const workspaces: Record<string, { org: string; members: Persona[] }> = {
  founder: { org: "sardaline", members: ["founder", "founder's viewer"] },
  partner: { org: "lumiere-modeles", members: ["partner"] },
  incubator: { org: "", members: ["incubator"] },
};

beforeAll(async () => {
  db = await testDatabase();
  await prepareRecord(db, "demonstration", testNow);
  portal = await portalOver(db);
  const sample = async (key: string) =>
    (
      await db
        .selectFrom("people")
        .select("id")
        .where("email", "=", `${key}@sample.example`)
        .executeTakeFirstOrThrow()
    ).id;
  const incubators = await db
    .selectFrom("organisations")
    .select("slug")
    .where("kind", "=", "incubator")
    .orderBy("slug")
    .execute();
  const [own = "", other = ""] = incubators.map((row) => row.slug);
  if (workspaces.incubator) workspaces.incubator.org = own;

  const newcomer = await person(db);
  const unverified = await person(db);
  await db.updateTable("people").set({ email_verified_at: null }).where("id", "=", unverified.id).execute();
  const startup = await db
    .selectFrom("organisations")
    .select("id")
    .where("slug", "=", "sardaline")
    .executeTakeFirstOrThrow();
  const viewer = await person(db);
  const suspended = await person(db);
  for (const [who, role] of [
    [viewer, "viewer"],
    [suspended, "owner"],
  ] as const) {
    await db
      .insertInto("members")
      .values({ id: newId(), organisation_id: startup.id, person_id: who.id, role, created_at: testNow })
      .execute();
  }
  const people: [Persona, string][] = [
    ["unverified", unverified.id],
    ["newcomer", newcomer.id],
    ["founder", await sample("sardaline")],
    ["founder's viewer", viewer.id],
    ["other founder", await sample("tingis-loom")],
    ["partner", await sample("lumiere-modeles")],
    ["other partner", await sample("hanse-ki")],
    ["incubator", await sample(own)],
    ["other incubator", await sample(other)],
    ["officer", await sample("officer")],
    ["administrator", await sample("administrator")],
    ["suspended", suspended.id],
    ["expired", await sample("sardaline")],
  ];
  for (const [persona, id] of people) cookies.set(persona, await portal.signIn(id));
  await db.updateTable("people").set({ suspended_at: testNow }).where("id", "=", suspended.id).execute();
  const expired = (await db.selectFrom("sessions").selectAll().orderBy("created_at", "desc").execute()).find(
    (row) => row.person_id === people.at(-1)?.[1],
  );
  const both = await db
    .selectFrom("sessions")
    .select("id")
    .where("person_id", "=", expired?.person_id ?? "")
    .execute();
  const last = both.at(-1);
  // The founder's own session is the first of the two; the second is the one that ran out.
  const { hashOf } = await import("#app/kernel/ids.ts");
  const expiredId = hashOf(cookies.get("expired")?.split("=")[1] ?? "");
  await db
    .updateTable("sessions")
    .set({ expires_at: "2020-01-01T00:00:00.000Z" })
    .where("id", "=", expiredId)
    .execute();
  expect(last).toBeDefined();

  const opportunity = await db
    .selectFrom("opportunities")
    .innerJoin("organisations", "organisations.id", "opportunities.provider_id")
    .select(["opportunities.id", "opportunities.slug"])
    .where("organisations.slug", "=", "lumiere-modeles")
    .orderBy("opportunities.slug")
    .executeTakeFirstOrThrow();
  parameters.set("opportunity id", opportunity.id).set("opportunity", opportunity.slug);
  parameters.set("startup id", startup.id);
  const incubator = await db
    .selectFrom("organisations")
    .select("id")
    .where("slug", "=", own)
    .executeTakeFirstOrThrow();
  const link = await db
    .selectFrom("portfolio_links")
    .select("id")
    .where("incubator_id", "=", incubator.id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("portfolio_links")
    .values({
      id: "sardaline-link",
      incubator_id: incubator.id,
      startup_id: startup.id,
      proposed_at: testNow,
      proposed_by: "sample",
      confirmed_at: testNow,
      declined_at: null,
      ended_at: null,
    })
    .execute();
  await db
    .insertInto("shortlists")
    .values({
      id: "list",
      incubator_id: incubator.id,
      name: "Essai",
      created_by: "x",
      created_at: testNow,
      updated_at: testNow,
    })
    .execute();
  await db
    .insertInto("shortlist_entries")
    .values({
      id: "entry",
      shortlist_id: "list",
      startup_id: startup.id,
      opportunity_id: null,
      note: "",
      added_by: "x",
      added_at: testNow,
    })
    .execute();
  parameters.set("link id", link.id);
});

/** What an id in the address names: a call of the partner's, a shortlist of the incubator's, what an officer decides on. */
function officeSubject(room: string, file: string): string {
  if (room === "incubator") return "list";
  if (room === "office" && file === "startup") return parameters.get("startup id") ?? "";
  return parameters.get("opportunity id") ?? "";
}

/** An address of the page, in the workspace that the personas belong to. */
function addressOf(id: string, pattern: string): string {
  const [, room = "", file = ""] = id.split("/");
  const values: Record<string, string> = {
    ":locale": "fr",
    ":org": workspaces[room]?.org ?? "",
    ":slug":
      file === "opportunity"
        ? (parameters.get("opportunity") ?? "")
        : file === "startup"
          ? "sardaline"
          : file === "partner"
            ? "lumiere-modeles"
            : file === "incubator"
              ? (workspaces.incubator?.org ?? "")
              : file === "agreement"
                ? "mistral-ai-2025"
                : "x",
    ":id": officeSubject(room, file),
    ":opportunity": parameters.get("opportunity") ?? "",
    ":startup": "sardaline",
    ":link": room === "founder" ? "sardaline-link" : (parameters.get("link id") ?? ""),
    ":entry": "entry",
    ":step": "identity",
    ":section": "what",
    ":secret": "no-such-secret",
    "*": "fr/no-such-page",
  };
  return pattern
    .split("/")
    .map((part) => values[part] ?? part.replace(/^:\w+/, (name) => values[name] ?? "x"))
    .join("/");
}

/** Whether the persona gets in, is asked to sign in first, to confirm her address first, or finds nothing there. */
function decision(
  audience: Audience,
  room: string,
  persona: Persona,
): "in" | "sign in" | "confirm" | "nothing" {
  if (audience === "anyone") return "in";
  if (audience === "nobody") return "nothing";
  if (["visitor", "suspended", "expired"].includes(persona)) return "sign in";
  if (audience === "newcomer") return "in";
  if (persona === "unverified") return "confirm";
  if (audience === "person") return "in";
  if (audience === "workspace") return workspaces[room]?.members.includes(persona) ? "in" : "nothing";
  if (audience === "officer") return persona === "officer" || persona === "administrator" ? "in" : "nothing";
  return persona === "administrator" ? "in" : "nothing";
}

test("every page has its row, and every row its page", () => {
  expect(Object.keys(access).sort()).toEqual(pages.map((page) => page.id).sort());
});

describe.each(pages.map((page) => [page.id, page] as const))("%s", (id, page) => {
  const audience = access[id] ?? "nobody";
  const room = id.split("/")[1] ?? "";

  test.skipIf(!page.hasLoader)("opens for whom it is, and for nobody else", async () => {
    const address = addressOf(id, page.path);
    for (const persona of personas) {
      const cookie = cookies.get(persona);
      const answer = await portal.ask(address, { cookie });
      const expected = decision(audience, room, persona);
      const told = `${persona} at ${address}: ${answer.status} ${answer.headers.get("Location") ?? ""}`;
      expect(answer.status, told).toBeLessThan(500);
      if (expected === "sign in")
        expect(answer.headers.get("Location"), told).toMatch(/^\/fr\/sign-in(\?|$)/);
      else if (expected === "confirm") expect(answer.headers.get("Location"), told).toBe("/fr/confirm-email");
      else if (expected === "nothing") expect(answer.status, told).toBe(404);
      else expect(answer.headers.get("Location") ?? "", told).not.toMatch(/sign-in|confirm-email$/);
      if (expected === "in" && audience === "workspace")
        expect([200, 302, 303, 403, 405], told).toContain(answer.status);
    }
  });

  test("takes posts from whom it is for alone, and changes nothing for the others", async () => {
    const address = addressOf(id, page.path);
    const before = await db
      .selectFrom("changes")
      .select((of) => of.fn.countAll<number>().as("rows"))
      .executeTakeFirstOrThrow();
    const audits = await db
      .selectFrom("audit_events")
      .select((of) => of.fn.countAll<number>().as("rows"))
      .executeTakeFirstOrThrow();
    for (const persona of personas) {
      const expected = decision(audience, room, persona);
      if (expected === "in") continue;
      const form = {
        name: "x",
        role: "owner",
        status: "verified",
        ownerId: "x",
        verified: "1",
        act: "remove",
        __proto__: "x",
      };
      const answer = await portal.ask(address, { cookie: cookies.get(persona), form });
      const told = `${persona} posts to ${address}: ${answer.status}`;
      expect(answer.status, told).toBeLessThan(500);
      expect(answer.ok, told).toBe(false);
    }
    expect(
      await db
        .selectFrom("changes")
        .select((of) => of.fn.countAll<number>().as("rows"))
        .executeTakeFirstOrThrow(),
    ).toEqual(before);
    expect(
      await db
        .selectFrom("audit_events")
        .select((of) => of.fn.countAll<number>().as("rows"))
        .executeTakeFirstOrThrow(),
    ).toEqual(audits);
  });

  test.each(["PUT", "PATCH", "DELETE"])("answers %s with a refusal", async (method) => {
    const address = addressOf(id, page.path);
    for (const persona of ["visitor", "founder", "partner", "administrator"] as const) {
      const answer = await portal.ask(address, { cookie: cookies.get(persona), method });
      expect(answer.status, `${persona}: ${method} ${address}`).toBeGreaterThanOrEqual(300);
      expect(answer.status, `${persona}: ${method} ${address}`).toBeLessThan(500);
    }
  });
});

test("what is a stranger's looks like what does not exist", async () => {
  const cookie = cookies.get("other founder");
  const body = async (org: string) =>
    (await (await portal.ask(`/fr/founder/${org}/preview`, { cookie })).text())
      .replaceAll(org, "ORG")
      .replace(/nonce="[^"]*"/g, "");
  expect(await body("sardaline")).toBe(await body("no-such-one"));
});

test("an empty form never breaks a page", async () => {
  for (const page of pages) {
    if (!page.hasAction || page.id.includes("sign-out") || page.id.includes("closure")) continue;
    for (const persona of ["visitor", "newcomer", "founder", "partner", "incubator", "officer"] as const) {
      const answer = await portal.ask(addressOf(page.id, page.path), {
        cookie: cookies.get(persona),
        form: {},
      });
      expect(answer.status, `${persona} posts nothing to ${page.id}`).toBeLessThan(500);
    }
  }
});
