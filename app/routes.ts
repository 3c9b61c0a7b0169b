import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every page's address. Sections follow who is looking; `paths.ts` builds the links. */
export default [
  route(":locale", "routes/frame.tsx", [
    // Public: anybody
    index("routes/public/home.tsx"),

    // Account: a person and her sign-in

    // Founder: a startup's own people

    // Partner

    // Incubator

    // Office: officers and administrators

    // Demonstration: refused in production

    route("*", "routes/not-found.tsx"),
  ]),
] satisfies RouteConfig;
