import type { Locale } from "#app/kernel/words.ts";
import type { Message } from "#app/notifications/outbox.server.ts";
import { paths } from "#app/paths.ts";
import type { PortfolioLink } from "./cohort.ts";

type Recipient = { email: string; personId: string; locale: Locale };
export type Sides = { startup: { name: string; slug: string }; incubator: { name: string; slug: string } };

/** To the startup's owners: an incubator proposes, takes it back, or ends the link. */
export function toStartup(
  template: "portfolio-proposed" | "portfolio-withdrawn" | "portfolio-ended-by-incubator",
  link: Pick<PortfolioLink, "id">,
  { startup, incubator }: Sides,
  to: Recipient,
  now: string,
): Message {
  return {
    key: `${template} ${link.id} ${now} ${to.personId}`,
    to,
    template,
    params: {
      startup: startup.name,
      incubator: incubator.name,
      url: paths.founderIncubators(to.locale, startup.slug),
    },
  };
}

/** To the incubator's people: the startup answered, or ended the link. */
export function toIncubator(
  template: "portfolio-confirmed" | "portfolio-declined" | "portfolio-ended-by-startup",
  link: Pick<PortfolioLink, "id">,
  { startup, incubator }: Sides,
  to: Recipient,
  now: string,
): Message {
  return {
    key: `${template} ${link.id} ${now} ${to.personId}`,
    to,
    template,
    params: {
      startup: startup.name,
      incubator: incubator.name,
      url: paths.portfolio(to.locale, incubator.slug),
    },
  };
}
