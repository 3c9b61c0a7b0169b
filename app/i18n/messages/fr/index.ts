import common from "./common.ts";
import errors from "./errors.ts";
import refusals from "./refusals.ts";
import mail from "./mail.ts";
import notices from "./notices.ts";
import accounts from "./accounts.ts";
import founder from "./founder.ts";
import partner from "./partner.ts";
import incubator from "./incubator.ts";
import office from "./office.ts";
import site from "./site.ts";
import search from "./search.ts";
import matching from "./matching.ts";
import pages from "./pages.ts";
import demo from "./demo.ts";
import terms from "./terms.ts";

export default { common, errors, refusals, mail, notices, accounts, founder, partner, incubator, office, site, search, matching, pages, demo, terms };
