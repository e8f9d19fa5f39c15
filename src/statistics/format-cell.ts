import { formatNumber } from "../collection/count.ts";
import { formatPence } from "../collection/money.ts";
import type { ColumnKind, StatisticCell } from "./statistic.ts";

/** A cell as people read it: `1,234`, `43%`, `£500`; nothing for nothing. */
export function formatCell(cell: StatisticCell, kind: ColumnKind): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  if (kind === "share") return formatShare(cell);
  return kind === "pence" ? formatPence(cell) : formatNumber(cell);
}

/** `43%`. A share that would be rounded away says so: `under 1%`, `over 99%`. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.005) return "under 1%";
  if (share < 1 && share > 0.995) return "over 99%";
  return `${Math.round(share * 100)}%`;
}
