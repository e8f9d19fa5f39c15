import type { APIRoute, GetStaticPaths } from "astro";
import { cacheKey } from "../../../collection/cache-key.ts";
import type { Decision } from "../../../collection/decision.ts";
import { indexFacet, listWithChildren } from "../../../collection/facet-index.ts";
import { FACETS } from "../../../collection/facets.ts";
import { readDecisions } from "../../../collection/read-decisions.ts";
import { listCsv } from "../../../data-files/list-csv.ts";

/** The whole list of every value of every facet, beside its page. */
export const getStaticPaths = (async () => {
  const decisions = await readDecisions();
  return FACETS.flatMap((facet) =>
    listWithChildren(indexFacet(facet, decisions).values).map((value) => ({
      params: { facet: facet.path, value: value.slug },
      props: { decisions: value.decisions },
      cacheKey: cacheKey(value.decisions.map(({ digest }) => digest)),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly decisions: readonly Decision[] }> = ({ props, site }) =>
  new Response(listCsv(props.decisions, { site: site?.href, base: import.meta.env.BASE_URL }));
