import type { Recipient } from "#app/accounts/recipients.server.ts";
import { wordsFor } from "#app/kernel/words.ts";
import type { Message } from "#app/notifications/outbox.server.ts";
import { paths } from "#app/paths.ts";
import type { Agreement } from "./agreement.ts";

type Named = Pick<Agreement, "id" | "title" | "version">;

/** To officers: an agreement waits for them. */
export function agreementWaits(agreement: Named, providerName: string, to: Recipient): Message {
  return {
    key: `agreement-waits ${agreement.id} ${to.personId}`,
    to,
    template: "agreement-waits",
    params: {
      title: titleFor(agreement, to),
      partner: providerName,
      url: paths.officeAgreement(to.locale, agreement.id),
    },
  };
}

/** To the provider's people: what the officer decided. */
export function agreementDecided(
  agreement: Named,
  decision: "approved" | "refused",
  reason: string,
  providerSlug: string,
  to: Recipient,
): Message {
  return {
    key: `agreement-${decision} ${agreement.id} ${agreement.version} ${to.personId}`,
    to,
    template: `agreement-${decision}`,
    params: { title: titleFor(agreement, to), reason, url: paths.partnerHome(to.locale, providerSlug) },
  };
}

/** To the provider's people: the agreement changed state, and what that means for its opportunities. */
export function agreementMoved(
  agreement: Named,
  to: Recipient,
  state: string,
  providerSlug: string,
): Message {
  return {
    key: `agreement-moved ${agreement.id} ${agreement.version} ${to.personId}`,
    to,
    template: `agreement-moved-${state}`,
    params: { title: titleFor(agreement, to), url: paths.partnerHome(to.locale, providerSlug) },
  };
}

function titleFor(agreement: Named, to: Recipient): string {
  return wordsFor(agreement.title, to.locale)?.text ?? "";
}
