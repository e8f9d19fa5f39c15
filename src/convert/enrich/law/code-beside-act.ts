import type { Legislation } from "./legislation.ts";
import type { Mention } from "./short-mentions.ts";

// Yes: "Mental Capacity Act 2005[ and its Code of Practice]". No: "[ and the Code of Conduct]".
const CODE_OF_ACT =
  /^(?: \([^()]{1,40}\))?,? (?:and|with) (?:its|the)(?: (?:accompanying|associated|statutory))? Code of Practice\b/iu;

/** The codes of practice that `text` names only by the Act before them: "the Mental Capacity Act 2005 and its Code of Practice". */
export function findCodesBesideActs(
  text: string,
  mentions: readonly Mention[],
  legislation: Legislation,
): Mention[] {
  if (!text.includes("ode of ")) return [];
  return mentions.flatMap(({ name, end }) => {
    const base = / Act \d{4}$/u.test(name) ? name.slice(0, -5) : undefined;
    const entry = base === undefined ? undefined : legislation.byName.get(`${base} Code of Practice`);
    const words = entry && CODE_OF_ACT.exec(text.slice(end, end + 100))?.[0];
    if (!entry || words === undefined) return [];
    return [
      {
        name: entry.name,
        entry,
        start: end + words.length - "Code of Practice".length,
        end: end + words.length,
      },
    ];
  });
}
