import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { detailOf } from "#app/opportunities/detail.ts";
import { readOwnOpportunity } from "#app/opportunities/queries.server.ts";
import { OpportunityView } from "#app/opportunities/ui/OpportunityView.tsx";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/action.tsx";
import { Page } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";

export const loader = guarded({ as: "partner" }, async ({ db, organisation, params, locale, t, now }) => {
  const opportunity = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
  const vocabulary = await readVocabulary(db);
  return {
    title: t("common:titled", { page: t("partner:call.preview") }),
    org: organisation.slug,
    id: opportunity.id,
    opportunity: detailOf(opportunity, { vocabulary, t, locale }, now),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function OpportunityPreview() {
  const { t, locale } = useLanguage();
  const { org, id, opportunity } = useLoaderData<typeof loader>();
  return (
    <Page>
      <Notice
        tone="info"
        actions={
          <ButtonLink size="small" icon="back" href={paths.partnerOpportunity(locale, org, id)}>
            {t("partner:edit.overview")}
          </ButtonLink>
        }
      >
        {t("partner:call.preview-banner")}
      </Notice>
      <OpportunityView opportunity={opportunity} preview />
    </Page>
  );
}
