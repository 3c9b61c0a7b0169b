import type { Locale } from "#app/kernel/words.ts";

type Query = Record<string, string | number | string[] | null | undefined>;

/** Adds a query; empty values are left out. */
export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === "") continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** Every link of the portal. `tests/paths.test.ts` matches each against `routes.ts`. */
export const paths = {
  // Public
  home: (l: Locale) => `/${l}`,
  startups: (l: Locale, query: Query = {}) => withQuery(`/${l}/startups`, query),
  startup: (l: Locale, slug: string) => `/${l}/startups/${slug}`,
  partners: (l: Locale) => `/${l}/partners`,
  partner: (l: Locale, slug: string) => `/${l}/partners/${slug}`,
  incubators: (l: Locale) => `/${l}/incubators`,
  incubator: (l: Locale, slug: string) => `/${l}/incubators/${slug}`,
  agreements: (l: Locale) => `/${l}/agreements`,
  agreement: (l: Locale, slug: string) => `/${l}/agreements/${slug}`,
  opportunities: (l: Locale, query: Query = {}) => withQuery(`/${l}/opportunities`, query),
  opportunity: (l: Locale, slug: string) => `/${l}/opportunities/${slug}`,
  search: (l: Locale, q?: string) => withQuery(`/${l}/search`, { q }),
  terms: (l: Locale) => `/${l}/terms`,
  privacy: (l: Locale) => `/${l}/privacy`,
  accessibility: (l: Locale) => `/${l}/accessibility`,
  contact: (l: Locale) => `/${l}/contact`,
  file: (id: string) => `/files/${id}`,

  // Account
  signUp: (l: Locale, next?: string) => withQuery(`/${l}/sign-up`, { next }),
  signIn: (l: Locale, next?: string) => withQuery(`/${l}/sign-in`, { next }),
  signOut: (l: Locale) => `/${l}/sign-out`,
  confirmEmail: (l: Locale) => `/${l}/confirm-email`,
  confirmEmailLink: (l: Locale, secret: string) => `/${l}/confirm-email/${secret}`,
  forgotPassword: (l: Locale) => `/${l}/forgot-password`,
  resetPassword: (l: Locale, secret: string) => `/${l}/reset-password/${secret}`,
  unlock: (l: Locale, secret: string) => `/${l}/unlock/${secret}`,
  invitation: (l: Locale, secret: string) => `/${l}/invitation/${secret}`,
  account: (l: Locale) => `/${l}/account`,
  accountPassword: (l: Locale) => `/${l}/account/password`,
  accountSessions: (l: Locale) => `/${l}/account/sessions`,
  accountConsents: (l: Locale) => `/${l}/account/consents`,
  accountMessages: (l: Locale) => `/${l}/account/messages`,
  accountClosure: (l: Locale) => `/${l}/account/closure`,
  newStartup: (l: Locale) => `/${l}/account/startups/new`,
  organisationRequest: (l: Locale) => `/${l}/account/organisation-request`,
  /** Keeps the choice of a language and goes on to `to`. */
  language: (l: Locale, to: string) => withQuery(`/language/${l}`, { to }),

  // Founder
  founderHome: (l: Locale, org: string) => `/${l}/founder/${org}`,
  registration: (l: Locale, org: string, step: string) => `/${l}/founder/${org}/registration/${step}`,
  registrationDraft: (l: Locale, org: string, step: string) =>
    `/${l}/founder/${org}/registration/${step}/draft`,
  submission: (l: Locale, org: string) => `/${l}/founder/${org}/submission`,
  founderConfirmation: (l: Locale, org: string) => `/${l}/founder/${org}/confirmation`,
  founderLogo: (l: Locale, org: string) => `/${l}/founder/${org}/logo`,
  founderLogoRemoval: (l: Locale, org: string) => `/${l}/founder/${org}/logo/removal`,
  founderConsents: (l: Locale, org: string) => `/${l}/founder/${org}/consents`,
  founderPreview: (l: Locale, org: string) => `/${l}/founder/${org}/preview`,
  founderMatches: (l: Locale, org: string, query: Query = {}) =>
    withQuery(`/${l}/founder/${org}/matches`, query),
  founderMatch: (l: Locale, org: string, opportunity: string) =>
    `/${l}/founder/${org}/matches/${opportunity}`,
  interest: (l: Locale, org: string, opportunity: string) =>
    `/${l}/founder/${org}/matches/${opportunity}/interest`,
  decline: (l: Locale, org: string, opportunity: string) =>
    `/${l}/founder/${org}/matches/${opportunity}/decline`,
  interestWithdrawal: (l: Locale, org: string, opportunity: string) =>
    `/${l}/founder/${org}/matches/${opportunity}/interest/withdrawal`,
  declineWithdrawal: (l: Locale, org: string, opportunity: string) =>
    `/${l}/founder/${org}/matches/${opportunity}/decline/withdrawal`,
  founderIncubators: (l: Locale, org: string) => `/${l}/founder/${org}/incubators`,
  founderIncubatorEnding: (l: Locale, org: string, link: string) =>
    `/${l}/founder/${org}/incubators/${link}/ending`,
  founderMembers: (l: Locale, org: string) => `/${l}/founder/${org}/members`,

  // Partner
  partnerHome: (l: Locale, org: string) => `/${l}/partner/${org}`,
  partnerProfile: (l: Locale, org: string) => `/${l}/partner/${org}/profile`,
  partnerMembers: (l: Locale, org: string) => `/${l}/partner/${org}/members`,
  newAgreement: (l: Locale, org: string) => `/${l}/partner/${org}/agreements/new`,
  newOpportunity: (l: Locale, org: string) => `/${l}/partner/${org}/opportunities/new`,
  partnerOpportunity: (l: Locale, org: string, id: string) => `/${l}/partner/${org}/opportunities/${id}`,
  editOpportunity: (l: Locale, org: string, id: string, section: string) =>
    `/${l}/partner/${org}/opportunities/${id}/edit/${section}`,
  opportunityDraft: (l: Locale, org: string, id: string, section: string) =>
    `/${l}/partner/${org}/opportunities/${id}/edit/${section}/draft`,
  opportunityEligibility: (l: Locale, org: string, id: string) =>
    `/${l}/partner/${org}/opportunities/${id}/eligibility`,
  opportunityPreview: (l: Locale, org: string, id: string) =>
    `/${l}/partner/${org}/opportunities/${id}/preview`,
  publication: (l: Locale, org: string, id: string) => `/${l}/partner/${org}/opportunities/${id}/publication`,
  closure: (l: Locale, org: string, id: string) => `/${l}/partner/${org}/opportunities/${id}/closure`,
  cancellation: (l: Locale, org: string, id: string) =>
    `/${l}/partner/${org}/opportunities/${id}/cancellation`,
  candidates: (l: Locale, org: string, id: string, query: Query = {}) =>
    withQuery(`/${l}/partner/${org}/opportunities/${id}/candidates`, query),
  candidate: (l: Locale, org: string, id: string, startup: string) =>
    `/${l}/partner/${org}/opportunities/${id}/candidates/${startup}`,
  candidateInvitation: (l: Locale, org: string, id: string, startup: string) =>
    `/${l}/partner/${org}/opportunities/${id}/candidates/${startup}/invitation`,
  invitationWithdrawal: (l: Locale, org: string, id: string, startup: string) =>
    `/${l}/partner/${org}/opportunities/${id}/candidates/${startup}/invitation/withdrawal`,
  candidatesCsv: (l: Locale, org: string, id: string, query: Query = {}) =>
    withQuery(`/${l}/partner/${org}/opportunities/${id}/candidates.csv`, query),

  // Incubator
  incubatorHome: (l: Locale, org: string) => `/${l}/incubator/${org}`,
  incubatorProfile: (l: Locale, org: string) => `/${l}/incubator/${org}/profile`,
  incubatorMembers: (l: Locale, org: string) => `/${l}/incubator/${org}/members`,
  board: (l: Locale, org: string, query: Query = {}) => withQuery(`/${l}/incubator/${org}/board`, query),
  boardCsv: (l: Locale, org: string, query: Query = {}) =>
    withQuery(`/${l}/incubator/${org}/board.csv`, query),
  boardMatch: (l: Locale, org: string, startup: string, opportunity: string) =>
    `/${l}/incubator/${org}/board/${startup}/${opportunity}`,
  portfolio: (l: Locale, org: string) => `/${l}/incubator/${org}/portfolio`,
  portfolioEnding: (l: Locale, org: string, link: string) =>
    `/${l}/incubator/${org}/portfolio/${link}/ending`,
  shortlists: (l: Locale, org: string) => `/${l}/incubator/${org}/shortlists`,
  shortlist: (l: Locale, org: string, id: string) => `/${l}/incubator/${org}/shortlists/${id}`,
  shortlistCsv: (l: Locale, org: string, id: string) => `/${l}/incubator/${org}/shortlists/${id}/lines.csv`,
  shortlistName: (l: Locale, org: string, id: string) => `/${l}/incubator/${org}/shortlists/${id}/name`,
  shortlistDeletion: (l: Locale, org: string, id: string) =>
    `/${l}/incubator/${org}/shortlists/${id}/deletion`,
  shortlistEntry: (l: Locale, org: string, id: string, entry: string) =>
    `/${l}/incubator/${org}/shortlists/${id}/entries/${entry}`,
  shortlistRemoval: (l: Locale, org: string, id: string, entry: string) =>
    `/${l}/incubator/${org}/shortlists/${id}/entries/${entry}/removal`,

  // Office
  office: (l: Locale) => `/${l}/office`,
  officeRequests: (l: Locale) => `/${l}/office/requests`,
  officeRequest: (l: Locale, id: string) => `/${l}/office/requests/${id}`,
  officeStartups: (l: Locale) => `/${l}/office/startups`,
  officeStartup: (l: Locale, id: string) => `/${l}/office/startups/${id}`,
  officeAgreements: (l: Locale) => `/${l}/office/agreements`,
  officeAgreement: (l: Locale, id: string) => `/${l}/office/agreements/${id}`,
  officeOpportunities: (l: Locale) => `/${l}/office/opportunities`,
  officeOpportunity: (l: Locale, id: string) => `/${l}/office/opportunities/${id}`,
  officeInvitations: (l: Locale) => `/${l}/office/invitations`,
  officeMembers: (l: Locale) => `/${l}/office/members`,
  officeSettings: (l: Locale) => `/${l}/office/settings`,
  officeSample: (l: Locale) => `/${l}/office/sample`,

  // Demonstration
  gallery: (l: Locale) => `/${l}/_gallery`,
  demo: (l: Locale) => `/${l}/demo`,
  demoMailbox: (l: Locale) => `/${l}/demo/mailbox`,
  demoMail: (l: Locale, id: string) => `/${l}/demo/mailbox/${id}`,
} as const;
