const WHOLE = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  maximumFractionDigits: 0,
});
const EXACT = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

/** Pence as pounds: `£500`, `£75.11`, `£2,870`. */
export function formatPence(pence: number): string {
  return (pence % 100 === 0 ? WHOLE : EXACT).format(pence / 100);
}
