import { useLanguage } from "#app/i18n/language.tsx";
import type { InterestState } from "#app/interests/interest.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/action.tsx";
import { StatusPill } from "#app/ui/status.tsx";

/** Where the partner stands with a startup, and whether it can invite it from here. */
export function CandidateActs({
  org,
  id,
  startup,
  state,
  mayInvite,
  mayBeContacted,
}: {
  org: string;
  id: string;
  startup: string;
  state: InterestState;
  mayInvite: boolean;
  mayBeContacted: boolean;
}) {
  const { t, locale } = useLanguage();
  // What a startup that is not to be contacted answered is its own affair.
  if (!mayBeContacted) return <StatusPill>{t("matches:candidates.no-contact")}</StatusPill>;
  if (state === "interested") {
    return <StatusPill tone="met">{t("matches:candidates.is-interested")}</StatusPill>;
  }
  if (state === "declined") return <StatusPill>{t("matches:candidates.is-declined")}</StatusPill>;
  if (state === "invited") {
    return <StatusPill tone="near">{t("matches:candidates.is-invited")}</StatusPill>;
  }
  return mayInvite ? (
    <ButtonLink size="small" icon="send" href={paths.candidateInvitation(locale, org, id, startup)}>
      {t("matches:candidates.invite")}
    </ButtonLink>
  ) : null;
}
