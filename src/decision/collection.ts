import { z } from "zod";

/** What `collection.yaml` says about a folder of sources. Every key may be left out. */
export const collectionSchema = z.strictObject({
  title: z.string().min(1).default("Ombudsman decisions"),
  publisher: z.string().min(1).optional(),
  publisherUrl: z.url().optional(),
  attribution: z.string().min(1).optional(),
  licenceUrl: z.url().optional(),
  /** Where readers write to about this site: a page, or `mailto:` with an address. */
  contactUrl: z
    .string()
    .regex(/^(?:https?:\/\/|mailto:)\S+$/u, "an address that starts with https:// or mailto:")
    .optional(),
  /** Address of an original, with `{category}`, `{subcategory}` and `{reference}` to fill in. */
  originalUrl: z
    .string()
    .regex(/^https?:\/\//u, "an address that starts with https://")
    .optional(),
  /** Shown at the top of every page. */
  notice: z.string().min(1).optional(),
});

export type Collection = z.infer<typeof collectionSchema>;
