import { describe, expect, test } from "vitest";
import { assertAcceptable, hashPassword, inEvenTime, passwordHolds } from "#app/accounts/passwords.server.ts";
import { Refusal } from "#app/kernel/refusal.ts";

const own = ["Salma Bennis", "salma.bennis@exemple.ma"];

function verdict(password: string): string {
  try {
    assertAcceptable(password, own);
    return "taken";
  } catch (error) {
    return error instanceof Refusal ? error.code : "failed";
  }
}

describe("a password", () => {
  test.each([
    ["quatorze14signe", "taken"],
    ["quatre chevaux bleus dansent", "taken"],
    [" une phrase qui commence par un blanc", "taken"],
    ["🌵🐪🌊🗝️🪁🧭🎻🪶🕯️🧵🪑🛶🥁🪴🧊🌵", "taken"],
    ["اربع خيول زرقاء ترقص", "taken"],
    ["xK9#mQ2$vL7@pR4!", "taken"],
    ["treize13signe!", "password-too-short"],
    ["é".repeat(14), "password-too-short"],
    [`${"quatre chevaux bleus ".repeat(6)}xyz`, "password-too-long"],
    ["CasablancaCasablanca", "password-pattern"],
    ["aaaaaaaaaaaaaaaa", "password-pattern"],
    ["abababababababab", "password-pattern"],
    ["abcdefghijklmnop", "password-pattern"],
    ["123456789012345", "password-pattern"],
    ["azertyuiopqsdfghjklm", "password-pattern"],
    ["qwertyuiopasdfgh", "password-pattern"],
    ["salma.bennis@exemple.ma", "password-personal"],
    ["SalmaBennis2024", "password-personal"],
    ["tawafuqtawafuq!!", "password-personal"],
    ["توافق توافق توافق", "password-personal"],
    ["passwordpassword", "password-pattern"],
    ["p@ssw0rd4".repeat(14), "password-pattern"],
    ["1qaz2wsx".repeat(16), "password-pattern"],
    ["motdepassemotdepasse", "password-pattern"],
  ])("%j is %s", (password, expected) => {
    const found = verdict(password);
    // A pattern that also stands on a list may be told as either.
    if (expected === "password-pattern") expect(["password-pattern", "password-common"]).toContain(found);
    else expect(found).toBe(expected);
  });

  test("of 128 characters is taken", () => {
    const long = Array.from({ length: 40 }, (_, index) => `${index * 7919}x`)
      .join("-")
      .slice(0, 128);
    expect([...long].length).toBe(128);
    expect(verdict(long)).toBe("taken");
  });

  test("is judged whatever it is: what repeats at length runs into no limit of this test", () => {
    for (const password of ["a1".repeat(64), "salma".repeat(25), "1qaz2wsx".repeat(16), "éàü".repeat(42)]) {
      expect(verdict(password), password).not.toBe("taken");
    }
  });
});

describe("hashes", () => {
  test("hold for the same letters and for no others, and never where there is none", async () => {
    const hash = await hashPassword("cinq étoiles");
    expect(await passwordHolds(hash, "cinq étoiles".normalize("NFD"))).toBe(true);
    expect(await passwordHolds(hash, "cinq etoiles")).toBe(false);
    expect(await passwordHolds(null, "nobody has this password")).toBe(false);
  });

  test("are made four at a time, twenty wait, and more is refused as busy", async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 30 }, () => hashPassword("x".repeat(20))));
    const busy = outcomes.filter((one) => one.status === "rejected" && one.reason.code === "busy");
    expect(busy.length).toBe(6);
    await expect(hashPassword("x".repeat(20))).resolves.toBeTypeOf("string");
  });

  test("leave an answer that takes as long whatever there was to do", async () => {
    const start = performance.now();
    await inEvenTime(60, async () => {});
    await inEvenTime(60, async () => {
      throw new Refusal("invalid", "sign-in-failed");
    }).catch(() => {});
    expect(performance.now() - start).toBeGreaterThan(115);
  });
});

test("a hash holds only together with the machine's own secret", async () => {
  const before = process.env.SECRET;
  try {
    process.env.SECRET = "a secret of thirty-two characters";
    const hash = await hashPassword("quatre ânes au bord de l'oued");
    expect(await passwordHolds(hash, "quatre ânes au bord de l'oued")).toBe(true);
    process.env.SECRET = "another secret of the same length";
    expect(await passwordHolds(hash, "quatre ânes au bord de l'oued")).toBe(false);
  } finally {
    if (before === undefined) delete process.env.SECRET;
    else process.env.SECRET = before;
  }
});
