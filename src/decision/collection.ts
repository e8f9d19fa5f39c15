import { z } from "zod";

// XML, of which feeds are made, cannot hold them even as references, and no reader sees them.
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
const text = readable(z.string().trim().min(1));
const webAddress = readable(
  z.url({ protocol: /^https?$/u, error: "expected an address such as https://example.org" }),
);

/** What `collection.yaml` says about a folder of sources. Every key may be left out. */
export const collectionSchema = z.strictObject({
  title: text.default("Ombudsman decisions"),
  publisher: text.optional(),
  publisherUrl: webAddress.optional(),
  attribution: text.optional(),
  licenceUrl: webAddress.optional(),
  /** Where readers write to about this site: a page, or `mailto:` with an address. */
  contactUrl: readable(
    z
      .string()
      .regex(/^(?:https?:\/\/|mailto:)\S+$/u, "expected an address that starts with https:// or mailto:"),
  ).optional(),
  /** Address of an original, with `{category}`, `{subcategory}` and `{reference}` to fill in. */
  originalUrl: readable(
    z
      .string()
      .regex(/^https?:\/\//u, "expected an address that starts with https://")
      .refine((address) => strangePlaceholders(address).length === 0, {
        error: ({ input }) =>
          `found ${strangePlaceholders(String(input)).join(" and ")}, expected only {category}, {subcategory} and {reference}`,
      }),
  ).optional(),
  /** Shown at the top of every page. */
  notice: text.optional(),
});

export type Collection = z.infer<typeof collectionSchema>;

/** `schema` for text without control characters, which is told which one it has. */
function readable<Schema extends z.ZodType<string>>(schema: Schema): Schema {
  return schema.refine((value) => !CONTROL.test(value), {
    error: ({ input }) =>
      `found the control character ${nameControl(String(input))}, expected none; delete it`,
  });
}

/** `U+0007` for the first control character of `value`. */
function nameControl(value: string): string {
  const code = CONTROL.exec(value)?.[0].charCodeAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function strangePlaceholders(address: string): readonly string[] {
  const all = address.match(/\{[^{}]*\}?|\}/gu) ?? [];
  return all.filter((placeholder) => !/^\{(?:category|subcategory|reference)\}$/u.test(placeholder));
}
