import { expect, test } from "vitest";
import { network } from "#app/http/portal.ts";
import { loggedPath } from "#app/kernel/log.ts";

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8:1:2::6", "2001:db8:1:2"],
  ["2001:0DB8:0001:0002::6", "2001:db8:1:2"],
  ["2001:db8::a:b:c:d", "2001:db8:0:0"],
  ["2001:db8::1:b:c:d", "2001:db8:0:0"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["2001:db8:1::5", "2001:db8:1:0"],
  ["::1", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["64:ff9b::192.0.2.7", "64:ff9b:0:0"],
  ["unknown", "unknown"],
])("counts %s as %s", (address, counted) => {
  expect(network(address)).toBe(counted);
});

test("never logs the secret of a link", () => {
  const secret = "c2VjcmV0LW9mLXRoaXJ0eS10d28tYnl0ZXMtaW4tYWxs";
  expect(loggedPath(`/fr/invitation/${secret}`)).toBe("/fr/invitation/…");
  expect(loggedPath("/fr/startups/une-jeune-pousse-au-nom-vraiment-tres-long-de-soixante-lettres")).toBe(
    "/fr/startups/une-jeune-pousse-au-nom-vraiment-tres-long-de-soixante-lettres",
  );
  expect(loggedPath("/fr/office/startups/019a2b3c-0000-7000-8000-000000000000")).toContain("019a2b3c");
});
