import type { VFile } from "vfile";
import { report } from "../../report.ts";
import type { Passage } from "../passages.ts";
import type { MoneyRead, PaymentDraft } from "./draft-payments.ts";

/** What was read of money in a passage of an agreed action. */
interface PassageMoney extends MoneyRead {
  readonly passage: Passage;
}

/**
 * Reports each pound sign of an agreed action that nothing covers, once for each figure
 * in a passage: no payment in `paid`, no other remedy, and no mention of a sum that one
 * of these or all payments together come to.
 */
export function reportUnreadSums(
  money: readonly PassageMoney[],
  paid: readonly PaymentDraft[],
  file: VFile,
): void {
  const known = new Set(money.flatMap(({ others }) => others));
  let total = 0;
  for (const { each, pence } of money.flatMap(({ drafts }) => drafts)) known.add(each).add(pence ?? each);
  for (const { pence = 0 } of paid) {
    total += pence;
    known.add(total);
  }
  for (const { passage, open } of money) {
    const unread = open.filter(({ pence }) => pence === undefined || !known.has(pence));
    for (const found of new Set(unread.map(({ printed }) => printed))) {
      report(file, "unread-payment", passage.place, { found });
    }
  }
}
