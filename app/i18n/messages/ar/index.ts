import accounts from "./accounts.ts";
import common from "./common.ts";
import demo from "./demo.ts";
import errors from "./errors.ts";
import founder from "./founder.ts";
import imports from "./imports.ts";
import incubator from "./incubator.ts";
import mail from "./mail.ts";
import matches from "./matches.ts";
import matching from "./matching.ts";
import notices from "./notices.ts";
import office from "./office.ts";
import pages from "./pages.ts";
import partner from "./partner.ts";
import refusals from "./refusals.ts";
import search from "./search.ts";
import site from "./site.ts";
import terms from "./terms.ts";

export default {
  common,
  errors,
  refusals,
  mail,
  notices,
  accounts,
  founder,
  partner,
  imports,
  incubator,
  office,
  site,
  search,
  matches,
  matching,
  pages,
  demo,
  terms,
};
