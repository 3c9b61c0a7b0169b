import type { Recipient } from "#app/accounts/recipients.server.ts";
import { wordsFor } from "#app/kernel/words.ts";
import type { Message } from "#app/notifications/outbox.server.ts";
import { paths } from "#app/paths.ts";
import type { Opportunity } from "./opportunity.ts";

type Told = Pick<Opportunity, "id" | "slug" | "title" | "providerName" | "providerSlug" | "version">;

/** To officers: a call waits for their reading. */
export function opportunityWaits(opportunity: Told, to: Recipient): Message {
  return message("opportunity-waits", opportunity, to, {
    partner: opportunity.providerName,
    url: paths.officeOpportunity(to.locale, opportunity.id),
  });
}

/** To the provider's people: their call can be seen by everybody. */
export function opportunityPublished(opportunity: Told, to: Recipient): Message {
  return message("opportunity-published", opportunity, to, {
    url: paths.opportunity(to.locale, opportunity.slug),
  });
}

/** To the provider's people: an officer asks for a correction. */
export function correctionAsked(opportunity: Told, reason: string, to: Recipient): Message {
  return message("opportunity-correction", opportunity, to, {
    reason,
    url: paths.partnerOpportunity(to.locale, opportunity.providerSlug, opportunity.id),
  });
}

/** To a person who follows the call: it is cancelled, and why. */
export function opportunityCancelled(opportunity: Told, reason: string, to: Recipient): Message {
  return message("opportunity-cancelled", opportunity, to, {
    partner: opportunity.providerName,
    reason,
    url: paths.opportunity(to.locale, opportunity.slug),
  });
}

function message(template: string, opportunity: Told, to: Recipient, params: Message["params"]): Message {
  return {
    key: `${template} ${opportunity.id} ${opportunity.version} ${to.personId}`,
    to,
    template,
    params: { title: wordsFor(opportunity.title, to.locale)?.text ?? "", ...params },
  };
}
