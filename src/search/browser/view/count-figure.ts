import type { Element } from "hast";
import { toDom } from "hast-util-to-dom";
import { s } from "hastscript";
import { toneFill } from "../../../charts/chart.ts";
import type { CountChart } from "../../counts/count-chart.ts";
import { element } from "./element.ts";

/** A chart with its caption and, for several searches, the key to their fills. */
export function renderChart({ svg, caption, series }: CountChart): HTMLElement {
  const key = series.map(({ label, tone }) => {
    const fill = toneFill("counts-chart", tone);
    const swatch = s("rect", { className: ["segment", tone], x: 1, y: 1, width: 14, height: 14, ...fill });
    const icon = s("svg", { className: ["chart"], width: 16, height: 16, ariaHidden: "true" }, swatch);
    return element("li", {}, drawTree(icon), label);
  });
  const legend = element("ul", { class: "legend", "aria-label": "Key to the chart" }, ...key);
  return element(
    "figure",
    { class: "count-figure" },
    element("figcaption", {}, caption),
    ...(series.length > 1 ? [legend] : []),
    drawTree(svg),
  );
}

function drawTree(tree: Element): Node {
  return toDom(tree, { namespace: "http://www.w3.org/2000/svg" });
}
