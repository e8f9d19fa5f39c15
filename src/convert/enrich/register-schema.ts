import { z } from "zod";
import { BODY_KINDS } from "../../decision/body-kind.ts";

/** A sentence and the provisions that it must be seen to cite. */
const citationExamples = z.record(z.string().min(1), z.array(z.string()));

/** One entry of `legislation.yaml`. */
const legislationEntry = z.strictObject({
  name: z.string().min(1),
  /** Number on legislation.gov.uk: type, year (or reign and session) and number. */
  id: z
    .string()
    .regex(/^[a-z]+\/(?:\d{4}|[\dA-Za-z]+\/[\d-]+)\/\d+$/u, "a number such as ukpga/1974/7")
    .optional(),
  aliases: z.array(z.string().min(1)).default([]),
  shortNames: z.array(z.string().min(1)).default([]),
  wellKnownSections: z.array(z.string().regex(/^\d+[A-Z]*$/u, "a number such as 117 or 508B")).default([]),
  ombudsman: z.boolean().default(false),
  examples: citationExamples.refine((examples) => Object.keys(examples).length > 0, "at least one example"),
});

/** `content/registers/legislation.yaml`. */
export const legislationSchema = z
  .array(legislationEntry)
  .refine((entries) => new Set(entries.map(({ name }) => name)).size === entries.length, {
    message: "each name once",
  });

/** Written as `* Council`, `London Borough of *`, `* NHS *` or a whole name. */
const namePattern = z
  .string()
  .regex(/^(?:\* )?[^*]+(?: \*)?$/u, "a name with * at its start, its end or both");

/** `content/registers/bodies.yaml`. */
export const bodiesSchema = z.strictObject({
  kinds: z.array(
    z.strictObject({
      kind: z.enum(BODY_KINDS),
      patterns: z.array(namePattern).min(1),
      examples: z.array(z.string().min(1)).min(1),
    }),
  ),
  /** Names that must fit no pattern. */
  others: z.array(z.string().min(1)).default([]),
  variants: z.record(z.string().min(1), z.array(z.string().min(1))).nullish(),
});
