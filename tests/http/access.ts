/** Who may open a page. `workspace`: the members of the organisation in the address, whatever their role. */
export type Audience =
  | "anyone"
  | "newcomer"
  | "person"
  | "workspace"
  | "officer"
  | "administrator"
  | "nobody";

/** The access matrix: one row per page. A page without a row fails the tests, and so does a row without a page. */
export const access: Record<string, Audience> = {
  "routes/not-found": "nobody",

  "routes/public/home": "anyone",
  "routes/public/startups": "anyone",
  "routes/public/startup": "anyone",
  "routes/public/partners": "anyone",
  "routes/public/partner": "anyone",
  "routes/public/incubators": "anyone",
  "routes/public/incubator": "anyone",
  "routes/public/agreements": "anyone",
  "routes/public/agreement": "anyone",
  "routes/public/opportunities": "anyone",
  "routes/public/opportunity": "anyone",
  "routes/public/search": "anyone",
  "routes/public/terms": "anyone",
  "routes/public/privacy": "anyone",
  "routes/public/accessibility": "anyone",
  "routes/public/contact": "anyone",

  "routes/account/sign-up": "anyone",
  "routes/account/sign-in": "anyone",
  "routes/account/sign-out": "anyone",
  "routes/account/confirm-email": "anyone",
  "routes/account/confirm-email-link": "anyone",
  "routes/account/forgot-password": "anyone",
  "routes/account/reset-password": "anyone",
  "routes/account/unlock": "anyone",
  "routes/account/invitation": "anyone",
  "routes/account/account": "person",
  "routes/account/password": "person",
  "routes/account/sessions": "newcomer",
  "routes/account/consents": "person",
  "routes/account/messages": "person",
  "routes/account/closure": "newcomer",
  "routes/account/new-startup": "person",
  "routes/account/organisation-request": "person",

  "routes/founder/home": "workspace",
  "routes/founder/members": "workspace",
  "routes/founder/registration": "workspace",
  "routes/founder/draft": "workspace",
  "routes/founder/logo": "workspace",
  "routes/founder/logo-removal": "workspace",
  "routes/founder/submission": "workspace",
  "routes/founder/consents": "workspace",
  "routes/founder/confirmation": "workspace",
  "routes/founder/preview": "workspace",
  "routes/founder/incubators": "workspace",
  "routes/founder/matches": "workspace",
  "routes/founder/match": "workspace",
  "routes/founder/interest": "workspace",
  "routes/founder/decline": "workspace",

  "routes/partner/home": "workspace",
  "routes/partner/members": "workspace",
  "routes/partner/profile": "workspace",
  "routes/partner/new-agreement": "workspace",
  "routes/partner/new-opportunity": "workspace",
  "routes/partner/opportunity": "workspace",
  "routes/partner/edit": "workspace",
  "routes/partner/draft": "workspace",
  "routes/partner/eligibility": "workspace",
  "routes/partner/preview": "workspace",
  "routes/partner/publication": "workspace",
  "routes/partner/closure": "workspace",
  "routes/partner/cancellation": "workspace",
  "routes/partner/candidates": "workspace",
  "routes/partner/candidate": "workspace",
  "routes/partner/candidate-invitation": "workspace",
  "routes/partner/candidates-csv": "workspace",

  "routes/demo/people": "anyone",
  "routes/demo/mailbox": "anyone",
  "routes/demo/mail": "anyone",
};
