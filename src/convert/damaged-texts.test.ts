import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { sharedTexts } from "../shared-texts.ts";
import { convertSource } from "./convert.ts";
import { findFault } from "./damage.fixture.ts";
import { checkDamage, DAMAGED_KINDS, shownWords } from "./damaged-source.fixture.ts";
import { loadRegisters, type Registers } from "./enrich/registers.ts";
import { INVENTED_DECISION } from "./invented.fixture.ts";
import { pageOf } from "./page-of.fixture.ts";
import { sourceOf } from "./source.fixture.ts";

let registers: Registers;
beforeAll(async () => {
  registers = await loadRegisters(new URL("../../content/registers/", import.meta.url));
});

/** How many times as long to try as in a usual run: `DAMAGE_TIMES=100 npm run test:damage`. */
const TIMES = Number(process.env["DAMAGE_TIMES"] ?? 1);

/** A usual run tries the same damage each time, so that it fails of a change, not by chance; long ones try new. */
const SEED = TIMES === 1 ? { seed: -65972919 } : {};

const TIMEOUT_MS = TIMES * 120_000;

const REAL = ["17-009-175", "19-001-866", "20-003-139", "21-004-199", "23-009-462"];

describe.each(DAMAGED_KINDS)("a damaged %s", (kind) => {
  it(
    "never stops the converter, loses a word in silence or becomes markup",
    () => {
      checkDamage(INVENTED_DECISION, kind, registers, { numRuns: TIMES * 250, ...SEED });
    },
    TIMEOUT_MS,
  );

  it.skipIf(!sharedTexts.present).each(REAL)(
    `nor does that of %s${sharedTexts.note}`,
    (id) => {
      const text = readFileSync(`${sharedTexts.decisions}/${id}.txt`, "utf8");
      checkDamage(text, kind, registers, { numRuns: TIMES * 10, ...SEED });
    },
    TIMEOUT_MS,
  );
});

describe("any bytes", () => {
  it("are read or turned down with a message", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(convertSource(sourceOf(bytes), registers).messages.length).toBeGreaterThan(0);
      }),
      { numRuns: TIMES * 500, ...SEED },
    );
  });
});

describe("the check of a page whose header pairs run into what follows", () => {
  const cutPages = [
    ["date", "2018</span></p>", "2018</span></", ["25", "May", "2018"]],
    ["category", "School transport</span></p>", "School transport</", ["School", "transport"]],
  ] as const;

  it.each(cutPages)("finds nothing where the end of the %s is cut", (_field, whole, cut) => {
    const page = pageOf(INVENTED_DECISION).replace(whole, cut);
    const conversion = convertSource(sourceOf(page, "a.html"), registers);
    expect(findFault(conversion, shownWords(page, "page"))).toEqual({ lost: [], markup: [] });
  });

  it.each(cutPages)("finds each word of a %s that is lost there", (_field, whole, cut, lost) => {
    const page = pageOf(INVENTED_DECISION).replace(whole, cut);
    const { decisions, messages } = convertSource(sourceOf(page, "a.html"), registers);
    const without = decisions.map((decision) => ({
      ...decision,
      frontmatter: { ...decision.frontmatter, date: undefined, subcategory: undefined },
    }));
    const conversion = { decisions: without, messages };
    expect(findFault(conversion, shownWords(page, "page")).lost).toEqual(expect.arrayContaining([...lost]));
  });
});
