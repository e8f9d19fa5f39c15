import type { VFile } from "vfile";
import { report } from "../../report.ts";
import { BareOwners, isOfAnything } from "./bare-owners.ts";
import type { Citation, PassageLaw } from "./citation.ts";
import type { Legislation } from "./legislation.ts";
import { isOfSomethingElse } from "./provision-signs.ts";
import type { ProvisionGroup } from "./provisions.ts";

/**
 * `passages` with the provisions that stand alone, such as "a section 47 enquiry",
 * given to the one law of the same decision to which they belong. Those that no law or
 * more than one could own are left out and reported, each once.
 */
export function tieProvisions(
  passages: readonly PassageLaw[],
  legislation: Legislation,
  file: VFile,
): PassageLaw[] {
  const owners = new BareOwners(passages, legislation);
  const untold = new Set<string>();
  return passages.map((passageLaw) => {
    const { passage, citations, bare } = passageLaw;
    owners.enter(passageLaw);
    if (bare.length === 0) return passageLaw;
    const tied: Citation[] = [];
    for (const group of bare.filter((group) => isCitable(group, passage.text))) {
      for (const provision of group.provisions) {
        const law = owners.find(provision, group, passageLaw);
        if (law) tied.push({ ...law, start: group.start, provisions: [provision] });
        else if (!untold.has(provision) && !isOfAnything(provision)) {
          untold.add(provision);
          report(file, "unattributed-provision", passage.place, { found: provision });
        }
      }
    }
    return { ...passageLaw, citations: [...citations, ...tied].toSorted((a, b) => a.start - b.start) };
  });
}

function isCitable(group: ProvisionGroup, text: string): boolean {
  const isLaw = group.provisions.some((provision) =>
    /^(?:section|regulation|Article|Schedule)s? \d/u.test(provision),
  );
  return isLaw && !isOfSomethingElse(text, group);
}
