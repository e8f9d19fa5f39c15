import { z } from "zod";
import { BODY_KINDS } from "./body-kind.ts";
import { PAYMENT_PURPOSES, REMEDY_KINDS } from "./remedy-kind.ts";
import { SECTION_KINDS } from "./section-kind.ts";

const paragraphNumber = z.int().positive();

/**
 * Where a fact was read: a paragraph number and, inside it, an item's letter or bullet
 * number; or, where the paragraph has no number, the anchor of its place in the page.
 */
const place = {
  paragraph: paragraphNumber.optional(),
  item: z.string().optional(),
  anchor: z
    .string()
    .regex(/^u\d+(?:-[a-z0-9-]+)?$/u)
    .optional(),
};

interface Placed {
  readonly paragraph?: number | undefined;
  readonly anchor?: string | undefined;
}

const isPlaced = ({ paragraph, anchor }: Placed) => (paragraph === undefined) !== (anchor === undefined);
const onePlace = "a paragraph number or, without one, an anchor";

const section = z.strictObject({
  kind: z.enum(SECTION_KINDS),
  heading: z.string().min(1),
  /** 1 for a main section, 2 for a sub-heading. */
  level: z.union([z.literal(1), z.literal(2)]),
  /** First and last published paragraph number; absent where the section holds none. */
  first: paragraphNumber.optional(),
  last: paragraphNumber.optional(),
});

const remedy = z
  .strictObject({
    kind: z.enum(REMEDY_KINDS),
    ...place,
    /** As worded: `within one month of the date of my decision`. */
    deadline: z.string().optional(),
  })
  .refine(isPlaced, onePlace);

const payment = z
  .strictObject({
    /** The whole sum in pence, as stated or computed from a stated rate and count; absent where it cannot be known. */
    pence: z.int().positive().optional(),
    purpose: z.enum(PAYMENT_PURPOSES),
    ...place,
    /** Who is paid, as worded, when the text names several. */
    payee: z.string().optional(),
    /** A sum paid repeatedly: `£50 a month for 8 months`. */
    rate: z
      .strictObject({ pence: z.int().positive(), period: z.string(), count: z.int().positive().optional() })
      .optional(),
  })
  .refine(isPlaced, onePlace);

const law = z
  .strictObject({
    /** Normalised: `Local Government Act 1974`. */
    name: z.string().min(1),
    /** As cited: `section 26(6)(c)`. */
    provisions: z.array(z.string()),
    ...place,
    /** Part of the standard wording of the powers section, not of this decision's own reasoning. */
    standard: z.boolean(),
    /** Its page on legislation.gov.uk where the register knows it. */
    url: z.url().optional(),
  })
  .refine(isPlaced, onePlace);

const crossReference = z.strictObject({
  paragraph: paragraphNumber,
  to: paragraphNumber,
  /** The letter of the item meant, as in `paragraph 1a)`. */
  item: z.string().optional(),
});

const citedDecision = z.strictObject({ reference: z.string(), ...place }).refine(isPlaced, onePlace);

/**
 * The frontmatter of a converted decision: everything that facets, lists and
 * statistics need, so that none of them has to read the text.
 */
export const frontmatterSchema = z.strictObject({
  /** As printed: `17 009 175`. */
  reference: z.string().regex(/^\d{2} \d{3} \d{3}[a-z]?$/u),
  title: z.string().min(1),
  body: z.strictObject({
    name: z.string().min(1),
    slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:_[0-9a-f]*)?$/u),
    kind: z.enum(BODY_KINDS),
  }),
  category: z.string().min(1).optional(),
  subcategory: z.string().min(1).optional(),
  outcome: z.string().min(1).optional(),
  date: z.iso.date().optional(),
  kind: z.enum(["statement", "report"]),
  summary: z.string().min(1).optional(),
  /**
   * Where paragraph numbers come from: counted again because the saving restarted
   * them, printed in the source, or lost (then some paragraphs have none).
   */
  numbering: z.enum(["restored", "printed", "lost"]),
  /** How many tables the text holds; absent for none. A page needs to know before it parses. */
  tables: z.int().positive().optional(),
  /** How many numbered paragraphs there are. */
  paragraphs: z.int().nonnegative(),
  sections: z.array(section),
  remedies: z.array(remedy).default([]),
  payments: z.array(payment).default([]),
  law: z.array(law).default([]),
  crossReferences: z.array(crossReference).default([]),
  /** Other decisions that the text names by reference. */
  citedDecisions: z.array(citedDecision).default([]),
  /** Reports: when the ombudsman was satisfied with the body's response. */
  responseSatisfied: z.iso.date().optional(),
  source: z.strictObject({
    /** Path inside the source folder, with forward slashes. */
    file: z.string().min(1),
    /** Of the bytes of that file. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  }),
});

export type Frontmatter = z.infer<typeof frontmatterSchema>;
/** As the converter writes it: empty lists may be left out. */
export type FrontmatterInput = z.input<typeof frontmatterSchema>;
