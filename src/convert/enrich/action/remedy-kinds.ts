import type { RemedyKind } from "../../../decision/remedy-kind.ts";
import { PAYS_BACK } from "../payment/pays-back.ts";
import { reportsBack } from "./reports-back.ts";
import { byVerb, hasSign } from "./sign.ts";
import { SIGNS_ALONE } from "./signs-alone.ts";
import { SIGNS_BESIDE } from "./signs-beside.ts";

const BESIDE = byVerb(SIGNS_BESIDE);
const ALONE = byVerb(SIGNS_ALONE);

/** The kinds of remedy that `verb` with the words after it orders; none where they do not say plainly. */
export function remedyKinds(verb: string, rest: string): RemedyKind[] {
  if (reportsBack(verb, rest)) return ["report-back"];
  const kinds = new Set<RemedyKind>();
  for (const one of BESIDE.get(verb) ?? []) {
    if (!kinds.has(one.kind) && hasSign(one, rest)) kinds.add(one.kind);
  }
  if (kinds.has("payment") && PAYS_BACK.test(rest)) {
    kinds.add("refund-or-waiver");
    if (rest.split("£").length === 2) kinds.delete("payment");
  }
  if (kinds.size > 0) return [...kinds];
  const only = ALONE.get(verb)?.find((one) => hasSign(one, rest));
  return only ? [only.kind] : [];
}
