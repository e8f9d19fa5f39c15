import type { Sum } from "./money.ts";
import type { SumPaid } from "./sum-paid.ts";

/** A sum that may be paid, before it is told from those it adds up or is a part of. */
export interface Candidate extends SumPaid {
  readonly sum: Sum;
  /** Whether the sums after it are its parts. */
  readonly opensParts: "all" | "some" | undefined;
  /** Whether words of its own say what it is for, even if they name no known purpose. */
  readonly isExplained: boolean;
  /** "a further £200": a total may count what was paid before as well. */
  readonly isFurther: boolean;
}

/** The sums without those that only say what others come to, or what others are made up of. */
export function settleTotals(candidates: readonly Candidate[]): SumPaid[] {
  const whole = candidates.findIndex(({ isTotal, opensParts }) => isTotal || opensParts !== undefined);
  const total = candidates[whole];
  if (!total || candidates.length === 1) return candidates.map(bare);
  const parts =
    total.opensParts === undefined
      ? candidates.slice(0, whole === 0 ? undefined : whole).filter((candidate) => candidate !== total)
      : partsOf(total, candidates.slice(whole + 1));
  const others = candidates.filter((candidate) => candidate !== total && !parts.includes(candidate));
  return [...resolveParts(total, parts), ...settleTotals(others)];
}

/** The first of `following` that add up to `total` or, where none do, all of them. */
function partsOf(total: Candidate, following: readonly Candidate[]): readonly Candidate[] {
  let sum = 0;
  const last = following.findIndex((part) => {
    sum += wholeOf(part);
    return sum === total.pence;
  });
  return last === -1 ? following : following.slice(0, last + 1);
}

function wholeOf({ pence = 0, payee }: Candidate): number {
  return pence * (payee?.people ?? 1);
}

/** What `candidates` come to together, in pence. */
export function comeTo(candidates: readonly Candidate[]): number {
  return candidates.reduce((all, candidate) => all + wholeOf(candidate), 0);
}

function resolveParts(total: Candidate, parts: readonly Candidate[]): SumPaid[] {
  const isWhole = comeTo(parts) === total.pence;
  if (parts.length === 0 || (total.opensParts === "some" && !isWhole)) return [bare(total)];
  const [only] = parts;
  if (parts.length === 1 && only?.rate && only.pence === undefined) {
    return [bare({ ...only, pence: total.each, purpose: only.purpose ?? total.purpose })];
  }
  const purposed = parts.map((part) => bare({ ...part, purpose: part.purpose ?? total.purpose }));
  if (total.opensParts === undefined && parts.every(({ isFurther }) => isFurther)) return purposed;
  // Parts that do not add up: the stated whole is what is paid.
  return isWhole
    ? purposed
    : [{ ...bare({ ...total, purpose: total.purpose ?? only?.purpose }), parts: purposed }];
}

function bare({
  sum: _sum,
  opensParts: _parts,
  isExplained: _explained,
  isFurther: _further,
  ...paid
}: Candidate): SumPaid {
  return paid;
}
