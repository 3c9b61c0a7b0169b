import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { z } from "zod";
import { isAdministrator, isMember, isOfficer, type Membership, type Viewer } from "#app/accounts/viewer.ts";
import { type Translate, translator } from "#app/i18n/translate.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import { isLocale, type Locale } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import type { OrganisationKind } from "#app/registry/kinds.ts";
import type { RequestContext } from "./context.ts";
import { FormRefusal, type FormState, parseForm, refusalState } from "./form.ts";
import { readForm } from "./posted.ts";
import { answerRefusal } from "./refusal.ts";
import "./context.ts";

/** What every loader and action gets. */
export type Visit = RequestContext & {
  request: Request;
  params: Record<string, string | undefined>;
  locale: Locale;
  t: Translate;
  url: URL;
  /** The signed-in person, if any. Call `viewer()` no more. */
  reader: Viewer | null;
};

type Signed = Visit & { actor: Viewer };
type Working = Signed & { organisation: Membership };

type Audience = {
  /** Anybody, signed in or not. */
  anyone: Visit;
  /** Signed in, e-mail not yet confirmed is enough. */
  newcomer: Signed;
  /** Signed in with a confirmed e-mail. */
  person: Signed;
  /** A member (any role) of the startup `params.org`. */
  founder: Working;
  /** A member (any role) of the partner `params.org`. */
  partner: Working;
  /** A member (any role) of the incubator `params.org`. */
  incubator: Working;
  officer: Signed;
  administrator: Signed;
};

const workingAs = {
  founder: "startup",
  partner: "partner",
  incubator: "incubator",
} as const satisfies Record<string, OrganisationKind>;

function signInFirst(visit: Visit): never {
  if (visit.request.method === "GET")
    throw redirect(paths.signIn(visit.locale, visit.url.pathname + visit.url.search));
  // What was posted is not kept: the page to sign in on says so.
  throw redirect(`${paths.signIn(visit.locale, visit.url.pathname)}&unsaved=1`);
}

async function admit(args: LoaderFunctionArgs, as: keyof Audience): Promise<Visit | Signed | Working> {
  const locale = args.params.locale;
  if (!isLocale(locale)) throw data({ refusal: { code: "not-found", params: {} } }, { status: 404 });
  const visit: Visit = {
    ...args.context,
    request: args.request,
    params: args.params,
    locale,
    t: translator(locale),
    url: new URL(args.request.url),
    reader: await args.context.viewer(),
  };
  if (as === "anyone") return visit;
  const actor = visit.reader;
  if (!actor) return signInFirst(visit);
  const signed: Signed = { ...visit, actor };
  if (as === "newcomer") return signed;
  if (!actor.verified) throw redirect(paths.confirmEmail(locale));
  if (as === "person") return signed;
  if (as === "officer") {
    if (!isOfficer(actor)) throw new Refusal("not-found", "not-found");
    return signed;
  }
  if (as === "administrator") {
    if (!isAdministrator(actor)) throw new Refusal("not-found", "not-found");
    return signed;
  }
  const organisation = actor.memberships.find(
    (one) =>
      one.slug === args.params.org && one.kind === workingAs[as] && isMember(actor, one.organisationId),
  );
  // A stranger's workspace does not exist for her, whatever its state.
  if (!organisation) throw new Refusal("not-found", "not-found");
  const working: Working = { ...signed, organisation };
  return working;
}

/**
 * Wraps a loader: admits only the audience, hands over the visit, and turns a refusal into the page of its status.
 * Runs in every loader, since a client may ask for any loader alone.
 */
export function guarded<As extends keyof Audience, Result>(
  options: { as: As },
  handle: (visit: Audience[As]) => Promise<Result>,
): (args: LoaderFunctionArgs) => Promise<Result> {
  return async (args) => {
    try {
      return await handle((await admit(args, options.as)) as Audience[As]);
    } catch (error) {
      answerRefusal(error, false);
      throw error;
    }
  };
}

/** What an action answers when it did not do the act: errors at their fields and what was typed. */
export type ActionRefusal = { ok: false; form: FormState };

/** An action's visit: the posted form, and `parse` for a schema. */
export type Posted = {
  form: FormData;
  /** The form's value, or the page again with errors at their fields and what was typed kept. */
  parse: <Schema extends z.ZodType>(schema: Schema) => z.output<Schema>;
};

/**
 * Wraps an action like `guarded` wraps a loader. A form that does not meet its schema, and a refusal of kind
 * conflict, invalid or too-many, come back to the page as `ActionRefusal` with status 422, 409 or 429.
 */
export function guardedAction<As extends keyof Audience, Result>(
  options: { as: As },
  handle: (visit: Audience[As] & Posted) => Promise<Result>,
) {
  return async (args: ActionFunctionArgs) => {
    let form = new FormData();
    try {
      const visit = (await admit(args, options.as)) as Audience[As];
      form = await readForm(args.request);
      return await handle({ ...visit, form, parse: (schema) => parseForm(form, schema) });
    } catch (error) {
      if (error instanceof FormRefusal) {
        const refused: ActionRefusal = { ok: false, form: error.state };
        return data(refused, { status: 422 });
      }
      const { status } = answerRefusal(error, true);
      const refused: ActionRefusal = {
        ok: false,
        form: error instanceof Refusal ? refusalState(error, form) : { errors: {}, values: {} },
      };
      return data(refused, { status });
    }
  };
}
