import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every page's address. Sections follow who is looking; `paths.ts` builds the links. */
export default [
  route(":locale", "routes/frame.tsx", [
    // Public: anybody
    index("routes/public/home.tsx"),
    route("startups", "routes/public/startups.tsx"),
    route("startups/:slug", "routes/public/startup.tsx"),
    route("partners", "routes/public/partners.tsx"),
    route("partners/:slug", "routes/public/partner.tsx"),
    route("incubators", "routes/public/incubators.tsx"),
    route("incubators/:slug", "routes/public/incubator.tsx"),
    route("agreements", "routes/public/agreements.tsx"),
    route("agreements/:slug", "routes/public/agreement.tsx"),
    route("opportunities", "routes/public/opportunities.tsx"),
    route("opportunities/:slug", "routes/public/opportunity.tsx"),
    route("search", "routes/public/search.tsx"),
    route("terms", "routes/public/terms.tsx"),
    route("privacy", "routes/public/privacy.tsx"),
    route("accessibility", "routes/public/accessibility.tsx"),
    route("contact", "routes/public/contact.tsx"),

    // Account: a person and her sign-in
    route("sign-up", "routes/account/sign-up.tsx"),
    route("sign-in", "routes/account/sign-in.tsx"),
    route("sign-out", "routes/account/sign-out.tsx"),
    route("confirm-email", "routes/account/confirm-email.tsx"),
    route("confirm-email/:secret", "routes/account/confirm-email-link.tsx"),
    route("forgot-password", "routes/account/forgot-password.tsx"),
    route("reset-password/:secret", "routes/account/reset-password.tsx"),
    route("unlock/:secret", "routes/account/unlock.tsx"),
    route("invitation/:secret", "routes/account/invitation.tsx"),
    route("account", "routes/account/account.tsx"),
    route("account/password", "routes/account/password.tsx"),
    route("account/sessions", "routes/account/sessions.tsx"),
    route("account/consents", "routes/account/consents.tsx"),
    route("account/messages", "routes/account/messages.tsx"),
    route("account/closure", "routes/account/closure.tsx"),
    route("account/startups/new", "routes/account/new-startup.tsx"),
    route("account/organisation-request", "routes/account/organisation-request.tsx"),
    route("founder/:org/members", "routes/founder/members.tsx"),
    route("partner/:org/members", "routes/partner/members.tsx"),
    route("incubator/:org/members", "routes/incubator/members.tsx"),

    // Founder: a startup's own people
    route("founder/:org", "routes/founder/home.tsx"),
    route("founder/:org/registration/:step", "routes/founder/registration.tsx"),
    route("founder/:org/registration/:step/draft", "routes/founder/draft.ts"),
    route("founder/:org/logo", "routes/founder/logo.tsx"),
    route("founder/:org/logo/removal", "routes/founder/logo-removal.ts"),
    route("founder/:org/submission", "routes/founder/submission.tsx"),
    route("founder/:org/consents", "routes/founder/consents.tsx"),
    route("founder/:org/confirmation", "routes/founder/confirmation.ts"),
    route("founder/:org/preview", "routes/founder/preview.tsx"),
    route("founder/:org/matches", "routes/founder/matches.tsx"),
    route("founder/:org/matches/:opportunity", "routes/founder/match.tsx"),
    route("founder/:org/matches/:opportunity/interest", "routes/founder/interest.tsx"),
    route("founder/:org/matches/:opportunity/interest/withdrawal", "routes/founder/interest-withdrawal.tsx"),
    route("founder/:org/matches/:opportunity/decline", "routes/founder/decline.tsx"),
    route("founder/:org/matches/:opportunity/decline/withdrawal", "routes/founder/decline-withdrawal.tsx"),

    // Partner
    route("partner/:org", "routes/partner/home.tsx"),
    route("partner/:org/profile", "routes/partner/profile.tsx"),
    route("partner/:org/agreements/new", "routes/partner/new-agreement.tsx"),
    route("partner/:org/opportunities/new", "routes/partner/new-opportunity.tsx"),
    route("partner/:org/opportunities/:id", "routes/partner/opportunity.tsx"),
    route("partner/:org/opportunities/:id/edit/:section", "routes/partner/edit.tsx"),
    route("partner/:org/opportunities/:id/edit/:section/draft", "routes/partner/draft.ts"),
    route("partner/:org/opportunities/:id/eligibility", "routes/partner/eligibility.tsx"),
    route("partner/:org/opportunities/:id/preview", "routes/partner/preview.tsx"),
    route("partner/:org/opportunities/:id/publication", "routes/partner/publication.tsx"),
    route("partner/:org/opportunities/:id/closure", "routes/partner/closure.tsx"),
    route("partner/:org/opportunities/:id/cancellation", "routes/partner/cancellation.tsx"),
    route("partner/:org/opportunities/:id/candidates", "routes/partner/candidates.tsx"),
    route("partner/:org/opportunities/:id/candidates.csv", "routes/partner/candidates-csv.ts"),
    route("partner/:org/opportunities/:id/candidates/:startup", "routes/partner/candidate.tsx"),
    route("partner/:org/opportunities/:id/candidates/:startup/invitation", "routes/partner/invitation.tsx"),
    route(
      "partner/:org/opportunities/:id/candidates/:startup/invitation/withdrawal",
      "routes/partner/invitation-withdrawal.tsx",
    ),

    // Incubator

    // Office: officers and administrators
    route("office", "routes/office/home.tsx"),
    route("office/requests", "routes/office/requests.tsx"),
    route("office/requests/:id", "routes/office/request.tsx"),
    route("office/startups", "routes/office/startups.tsx"),
    route("office/startups/:id", "routes/office/startup.tsx"),
    route("office/agreements", "routes/office/agreements.tsx"),
    route("office/agreements/:id", "routes/office/agreement.tsx"),
    route("office/opportunities", "routes/office/opportunities.tsx"),
    route("office/opportunities/:id", "routes/office/opportunity.tsx"),
    route("office/invitations", "routes/office/invitations.tsx"),
    route("office/members", "routes/office/members.tsx"),
    route("office/settings", "routes/office/settings.tsx"),
    route("office/sample", "routes/office/sample.tsx"),

    // Demonstration: refused in production
    route("demo", "routes/demo/people.tsx"),
    route("demo/mailbox", "routes/demo/mailbox.tsx"),
    route("demo/mailbox/:id", "routes/demo/mail.tsx"),

    route("*", "routes/not-found.tsx"),
  ]),
] satisfies RouteConfig;
