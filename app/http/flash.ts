import { redirect } from "@remix-run/node";

/**
 * Goes to a page that says once what was done. The notice is a key of the `notices:` namespace's `done` list carried in
 * the address, so that it works without a cookie and without JavaScript.
 */
export function redirectWithNotice(to: string, notice: string, init: ResponseInit = {}): Response {
  const [path = to, query = ""] = to.split("?");
  const search = new URLSearchParams(query);
  search.set("done", notice);
  return redirect(`${path}?${search}`, { ...init, status: 303 });
}
