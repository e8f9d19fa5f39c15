import { z } from "zod";

const words = z.string().trim().min(1);
const organization = z.looseObject({ "@type": z.literal("Organization"), name: words });
const described = { "@context": z.literal("https://schema.org"), name: words };

/** What schema.org and the search engines that read it ask of a decision, as far as a text can tell it. */
const report = z.looseObject({
  ...described,
  "@type": z.literal("Report"),
  reportNumber: z.string().regex(/^\d{2} \d{3} \d{3}[a-z]?$/u),
  inLanguage: z.literal("en-GB"),
  about: organization,
  publisher: organization.optional(),
  dateCreated: z.iso.date().optional(),
  wordCount: z.int().positive(),
  url: z.url().optional(),
  license: z.url().optional(),
});

/** What data search engines require of a collection. https://developers.google.com/search/docs/appearance/structured-data/dataset */
const dataset = z.looseObject({
  ...described,
  "@type": z.literal("Dataset"),
  description: z.string().min(50).max(5000),
  isAccessibleForFree: z.literal(true),
  creator: organization.optional(),
  license: z.url().optional(),
  temporalCoverage: z
    .string()
    .regex(/^\d{4}(?:\/\d{4})?$/u)
    .optional(),
  distribution: z
    .array(
      z.looseObject({
        "@type": z.literal("DataDownload"),
        contentUrl: words,
        encodingFormat: z.string().regex(/^[\w.+-]+\/[\w.+-]+$/u),
      }),
    )
    .min(1),
});

/** The data that a page gives to other programs, of one of the two kinds this site has. */
export const jsonLdSchema = z.discriminatedUnion("@type", [report, dataset]);
