import { z } from "zod";

const text = z.string().trim().min(1);
const webAddress = z.url({ protocol: /^https?$/u, error: "expected an address such as https://example.org" });

/** What `collection.yaml` says about a folder of sources. Every key may be left out. */
export const collectionSchema = z.strictObject({
  title: text.default("Ombudsman decisions"),
  publisher: text.optional(),
  publisherUrl: webAddress.optional(),
  attribution: text.optional(),
  licenceUrl: webAddress.optional(),
  /** Where readers write to about this site: a page, or `mailto:` with an address. */
  contactUrl: z
    .string()
    .regex(/^(?:https?:\/\/|mailto:)\S+$/u, "expected an address that starts with https:// or mailto:")
    .optional(),
  /** Address of an original, with `{category}`, `{subcategory}` and `{reference}` to fill in. */
  originalUrl: z
    .string()
    .regex(/^https?:\/\//u, "expected an address that starts with https://")
    .refine((address) => strangePlaceholders(address).length === 0, {
      error: ({ input }) =>
        `found ${strangePlaceholders(String(input)).join(" and ")}, expected only {category}, {subcategory} and {reference}`,
    })
    .optional(),
  /** Shown at the top of every page. */
  notice: text.optional(),
});

export type Collection = z.infer<typeof collectionSchema>;

function strangePlaceholders(address: string): readonly string[] {
  const all = address.match(/\{[^{}]*\}?|\}/gu) ?? [];
  return all.filter((placeholder) => !/^\{(?:category|subcategory|reference)\}$/u.test(placeholder));
}
