import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { decisionTree } from "./decision-tree.fixture.ts";
import { enrich } from "./enrich.ts";
import type { Facts } from "./facts.ts";
import { loadRegisters, readRegister } from "./registers.ts";

const registers = await loadRegisters("content/registers/");
const lines = z.array(z.string()).default([]);
const words = z.union([z.string(), z.tuple([z.string()], z.string())]);
const readings = await readRegister(
  "src/convert/enrich/agreed-action-readings.yaml",
  z.array(z.strictObject({ text: z.array(words).min(1), remedies: lines, payments: lines, unread: lines })),
);

function describeRemedy({ kind, deadline, ...place }: Facts["remedies"][number]): string {
  return [placed(place), kind, deadline].filter(Boolean).join(" ");
}

function describePayment({ pence, purpose, payee, rate }: Facts["payments"][number]): string {
  const count = rate?.count ? ` x${rate.count}` : "";
  const repeated = rate ? `rate ${rate.pence}/${rate.period}${count}` : undefined;
  return [pence ?? "-", purpose, payee && `[${payee}]`, repeated].filter(Boolean).join(" ");
}

function placed({ paragraph, item }: { paragraph?: number | undefined; item?: string | undefined }) {
  return item === undefined ? `${paragraph}` : `${paragraph}-${item}`;
}

// "Found £500 in an agreed action" and "Found no kind of remedy in “…”" name what was left out.
const LEFT_OUT = /^Found (?:no kind of remedy in “)?(.+?)(?:”,| in an agreed action)/u;

describe("an agreed action gives what a careful reader takes from it", () => {
  const named = readings.map((reading) => [reading.text.flat().join(" "), reading] as const);
  test.each(named)("%s", (_, { text, remedies, payments, unread }) => {
    const file = new VFile();
    const facts = enrich(decisionTree([["agreed-action", text]]), registers, file);
    expect(facts.remedies.map(describeRemedy)).toEqual(remedies);
    expect(facts.payments.map(describePayment)).toEqual(payments);
    const leftOut = file.messages.filter(({ ruleId }) => /^unread-(?:payment|remedy)$/u.test(ruleId ?? ""));
    expect(leftOut.map(({ reason }) => LEFT_OUT.exec(reason)?.[1])).toEqual(unread);
  });
});
