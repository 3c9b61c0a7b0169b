import type { Page } from "@playwright/test";
import ar from "#app/i18n/messages/ar/index.ts";
import type { Locale } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import routes from "#app/routes.ts";
import { access } from "#tests/http/access.ts";
import { signInAs } from "#tests/support/page.ts";
import { goodPassword, newEmail } from "./people.ts";

/** A page that a browser shows: its name in the access table, and the form of its address. */
type Shown = { id: string; form: RegExp };
type Entry = { file: string; path?: string; index?: boolean; children?: Entry[] };

function shownPages(entries: readonly Entry[], prefix = ""): Shown[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${prefix}/${entry.path}` : prefix;
    if (entry.children) return shownPages(entry.children, path);
    // What answers without showing a page (drafts saved, files made) ends in .ts.
    if (!entry.file.endsWith(".tsx")) return [];
    const form = path.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+").replace("*", ".+");
    return [{ id: entry.file.replace(/\.tsx$/, ""), form: new RegExp(`^${form}$`) }];
  });
}

const shown = shownPages(routes);

/** Every page of the access table that a browser shows to somebody. */
export const pageIds = shown.map((one) => one.id).filter((id) => id in access && access[id] !== "nobody");

type Walker = {
  /** The sample person she is; nobody when it is a visitor. */
  person?: string;
  rooms: RegExp;
  /** Where she begins, besides her own first page: what no link leads to. */
  from: (locale: Locale) => string[];
  /** Brings about what some pages are there for (done before, it does nothing); answers what no link leads to. */
  prepare?: (visit: Visit, locale: Locale) => Promise<string[]>;
};
type Visit = {
  /** Signs in as another; answers her first page. */
  as: (person: string) => Promise<string>;
  links: (address: string) => Promise<string[]>;
  post: (address: string, form?: Form) => Promise<void>;
};
type Form = Record<string, string>;

/** Who walks which rooms. */
export const walkers: Record<string, Walker> = {
  visitor: {
    rooms:
      /^routes\/(public|demo|not-found)|^routes\/account\/(sign-up|sign-in|confirm|forgot|reset|unlock|inv)/,
    from: (l) => [
      paths.home(l),
      paths.confirmEmail(l),
      paths.confirmEmailLink(l, "no-such-secret"),
      paths.resetPassword(l, "no-such-secret"),
      paths.unlock(l, "no-such-secret"),
      paths.invitation(l, "no-such-secret"),
      paths.search(l, l === "ar" ? "صحة" : "santé"),
      `/${l}/no/such/page`,
      paths.demoMailbox(l),
    ],
    prepare: async ({ links, post }, l) => {
      await post(paths.signUp(l), {
        name: "Hicham Essai",
        email: newEmail("hicham"),
        password: goodPassword,
        language: l,
        terms: "on",
      });
      // The message leaves after the answer.
      const isMail = (one: string) => one.startsWith(`${paths.demoMailbox(l)}/`);
      for (let tries = 0; tries < 40 && !(await links(paths.demoMailbox(l))).some(isMail); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      return [];
    },
  },
  founder: {
    person: "bennay",
    rooms: /^routes\/(founder|account)\//,
    from: (l) => [
      paths.organisationRequest(l),
      paths.signOut(l),
      paths.founderLogo(l, "bennay"),
      paths.founderIncubators(l, "bennay"),
    ],
    prepare: async ({ links, post }) => {
      const sheets = (await links(paths.founderMatches("fr", "bennay"))).filter((one) =>
        /\/matches\/[^/?]+$/.test(one),
      );
      const [first = "", second = ""] = new Set(sheets);
      await post(`${first}/interest`);
      await post(`${second}/decline`, { reason: "timing", note: "" });
      return [];
    },
  },
  partner: {
    person: "partner",
    rooms: /^routes\/partner\//,
    from: () => [],
    prepare: async ({ links, post }) => {
      const [home = ""] = (await links("/fr")).filter((one) => /\/fr\/partner\/[^/]+$/.test(one));
      const [list = ""] = (await links(home)).filter((one) => one.endsWith("/candidates"));
      const [invitation = ""] = (await links(list)).filter((one) => one.endsWith("/invitation"));
      if (invitation) await post(invitation, { note: "" });
      return [];
    },
  },
  incubator: {
    person: "incubator",
    rooms: /^routes\/incubator\//,
    from: () => [],
    prepare: async ({ links, post }) => {
      const [home = ""] = (await links("/fr")).filter((one) => /\/fr\/incubator\/[^/]+$/.test(one));
      const [sheet = ""] = (await links(`${home}/board`)).filter((one) =>
        /\/board\/[^/]+\/[^/?]+$/.test(one),
      );
      await post(sheet, { shortlist: "", name: "Essai", note: "" });
      return [];
    },
  },
  administrator: {
    person: "administrator",
    rooms: /^routes\/office\//,
    from: (l) => [
      paths.office(l),
      `${paths.officeAgreements(l)}?view=all`,
      `${paths.officeRequests(l)}?view=decided`,
    ],
    prepare: async ({ post, as, links }, locale) => {
      await post(paths.organisationRequest("fr"), {
        type: "university",
        name: "Université Essai",
        website: "",
        message: "Nous voulons offrir des salles et des cours aux startups du registre.",
      });
      const home = await as("partner");
      const call = (await links(home))
        .map((one) => /\/opportunities\/([^/]{20,})$/.exec(one)?.[1])
        .find(Boolean);
      await as("administrator");
      return [paths.officeOpportunity(locale, call ?? "")];
    },
  },
};

/** Several of these look different from one another; of the others two are enough. */
const variety: Record<string, number> = {
  "routes/founder/registration": 8,
  "routes/partner/edit": 5,
  "routes/partner/opportunity": 4,
  "routes/public/agreement": 3,
};

/** Follows a walker's links from page to page: a few addresses of each page that is hers. */
export async function addressesOf(
  page: Page,
  name: string,
  locale: Locale,
): Promise<{ id: string; address: string }[]> {
  const walker = walkers[name];
  if (!walker) throw new Error(`Nobody is called ${name}`);
  const queue = walker.from(locale);
  if (walker.person) await signInAs(page, walker.person, locale);
  else await page.goto(paths.home(locale));
  const prepared = (await walker.prepare?.(visitOf(page, locale), locale)) ?? [];
  queue.unshift(new URL(page.url()).pathname, ...prepared);
  const found: { id: string; address: string }[] = [];
  const seen = new Set<string>();
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const path = address.split("?")[0] ?? "";
    const id = shown.find((one) => one.form.test(path))?.id ?? "";
    if (seen.has(address) || !walker.rooms.test(id) || !(id in access)) continue;
    seen.add(address);
    if (found.filter((one) => one.id === id).length >= (variety[id] ?? 2)) continue;
    const answer = await page.request.get(address, { maxRedirects: 0 });
    // A page that sends this walker on (nothing to confirm, say) is walked where it leads.
    if (answer.status() >= 300 && answer.status() < 400) {
      queue.push(new URL(answer.headers().location ?? "", answer.url()).pathname);
      continue;
    }
    found.push({ id, address });
    queue.push(...hrefsIn(await answer.text()).filter((href) => href.startsWith(`/${locale}`)));
  }
  return found;
}

function hrefsIn(html: string): string[] {
  return [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href = ""]) =>
    decodeURI(href.replaceAll("&amp;", "&")),
  );
}

function visitOf(page: Page, locale: Locale): Visit {
  return {
    as: async (person) => {
      await signInAs(page, person, locale);
      return new URL(page.url()).pathname;
    },
    links: async (address) => hrefsIn(await (await page.request.get(address)).text()),
    post: async (address, form = {}) => {
      const origin = new URL(page.url()).origin;
      const answer = await page.request.post(address, { form, headers: { Origin: origin }, maxRedirects: 0 });
      if (answer.status() >= 500 || [403, 404, 422].includes(answer.status())) {
        throw new Error(`${address} answers ${answer.status()}`);
      }
    },
  };
}

const groups = new Set(
  Object.values(ar).flatMap((namespace) =>
    Object.entries(namespace).flatMap(([key, value]) =>
      typeof value === "object" && key !== "example" ? [key] : [],
    ),
  ),
);
const key = new RegExp(`(?<![\\w@./:-])(?:${[...groups].join("|")})(?:\\.[a-z][a-zA-Z-]*)+(?![\\w@/-])`, "g");
const unfilled = /\{\{|\}\}|\[object \w+\]|\bundefined\b|\bNaN\b|Invalid Date/g;

/** Keys of the catalogue and gaps that were left unfilled in a text that a person reads. */
export function unreadable(text: string): string[] {
  return [...(text.match(key) ?? []), ...(text.match(unfilled) ?? [])];
}
