import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";

/** What a chart says to somebody who cannot see it. */
export interface ChartWords {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences: what kind of chart it is and where the same numbers are in words. */
  readonly description: string;
}

/**
 * How a part of a chart is filled: four fills that differ in lightness and texture, so
 * that they can be told apart in grey, in print and with any colour vision.
 */
export type Tone = "solid" | "hatch" | "dots" | "open";

/** Sizes in CSS pixels. Only widths are relative, so that words keep their size on any screen. */
export const LINE = 20;

/**
 * The frame of a chart: as wide as its place and `height` pixels high. It has no viewBox,
 * so text does not shrink with the screen; horizontal places are percentages.
 */
export function chartFrame(words: ChartWords, height: number, children: readonly ElementContent[]): Element {
  const { id, title, description } = words;
  return s(
    "svg",
    {
      className: ["chart"],
      role: "img",
      ariaLabelledBy: `${id}-title`,
      ariaDescribedBy: `${id}-description`,
      width: "100%",
      height,
      xmlns: "http://www.w3.org/2000/svg",
    },
    [
      s("title", { id: `${id}-title` }, title),
      s("desc", { id: `${id}-description` }, description),
      ...children,
    ],
  );
}

/** A chart as HTML. Words in it are escaped; it has classes only, no styles of its own. */
export function chartHtml(chart: Element): string {
  return toHtml(chart);
}

/** A place or width: `percent(12.3456)` is `12.35%`. */
export function percent(value: number): string {
  return `${round(value)}%`;
}

/** Two digits are finer than any screen and keep pages short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The fill of a tone as an attribute; textures come from `tonePatterns` with the same `id`. */
export function toneFill(id: string, tone: Tone): { readonly fill: string } | Record<string, never> {
  return tone === "hatch" || tone === "dots" ? { fill: `url(#${id}-${tone})` } : {};
}

/** The textures of a chart. Each chart has its own: a reference into a hidden one would draw nothing. */
export function tonePatterns(id: string): Element {
  const pattern = (tone: Tone, size: number, marks: Element) =>
    s("pattern", { id: `${id}-${tone}`, width: size, height: size, patternUnits: "userSpaceOnUse" }, [
      s("rect", { className: ["texture", `${tone}-ground`], width: size, height: size }),
      marks,
    ]);
  return s("defs", [
    pattern("hatch", 6, s("path", { className: ["hatch-mark"], d: "M-1.5 1.5l3-3M0 6L6 0M4.5 7.5l3-3" })),
    pattern("dots", 5, s("circle", { className: ["dots-mark"], cx: 2.5, cy: 2.5, r: 1 })),
  ]);
}
