import type { PaymentPurpose } from "../../../decision/remedy-kind.ts";
import type { Payee } from "./payee.ts";
import type { Rate } from "./rate.ts";

/** A sum that an action says is to be paid. */
export interface SumPaid {
  /** The sum as printed, for one person and one period. */
  readonly each: number;
  /** What it comes to for one person; `undefined` where that cannot be known. */
  readonly pence: number | undefined;
  readonly rate: Rate | undefined;
  readonly payee: Payee | undefined;
  readonly purpose: PaymentPurpose | undefined;
  /** "a total of £500": it may be the whole of other sums. */
  readonly isTotal: boolean;
  /** What a total counts that does not come to it: it may count sums stated before as well. */
  readonly parts?: readonly SumPaid[];
  /** "£25 for every missed visit": how many there are is not told. */
  readonly isUnit: boolean;
  /** "the £500": it may have been stated before. */
  readonly isKnown: boolean;
}
