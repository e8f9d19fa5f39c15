import { describe, expect, test } from "vitest";
import { checkAddress } from "./check-address.ts";
import { WrongCall } from "./wrong-call.ts";

const SITE = { site: "https://one.example", base: "/cases/" };

describe("checkAddress", () => {
  test.each(["https://one.example/cases/search/?q=plan", "/cases/search/?q=plan", "?q=plan"])(
    "takes %s for the site's own",
    (given) => expect(() => checkAddress(given, SITE)).not.toThrow(),
  );

  test.each([
    "https://two.example/cases/search/?q=plan",
    "https://one.example/search/?q=plan",
    "/search/?q=plan",
    "https://?q=plan",
  ])("refuses %s as another site's", (given) => {
    expect(() => checkAddress(given, SITE)).toThrow(WrongCall);
    expect(() => checkAddress(given, SITE)).toThrow("expected one below https://one.example/cases/.");
  });

  test("goes by the folder alone where a site does not know where it stands", () => {
    const nowhere = { site: undefined, base: "/cases" };
    expect(() => checkAddress("http://localhost:4321/cases/search/?q=plan", nowhere)).not.toThrow();
    expect(() => checkAddress("https://one.example/search/?q=plan", nowhere)).toThrow("below /cases/.");
  });
});
