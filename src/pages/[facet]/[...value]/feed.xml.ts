import type { APIRoute, GetStaticPaths } from "astro";
import { cacheKey } from "../../../collection/cache-key.ts";
import { indexFacet, listWithChildren } from "../../../collection/facet-index.ts";
import { readDecisions } from "../../../collection/read-decisions.ts";
import { site } from "../../../collection/site.ts";
import { atomFeed, type Feed } from "../../../data-files/atom-feed.ts";
import { FEED_FACETS } from "../../../data-files/feed-facets.ts";

/** A feed beside the page of every council or provider, category and outcome. */
export const getStaticPaths = (async () => {
  const decisions = await readDecisions();
  return FEED_FACETS.flatMap((facet) =>
    listWithChildren(indexFacet(facet, decisions).values).map((value) => {
      const name = value.parent ? `${value.parent.name} › ${value.name}` : value.name;
      const path = `/${facet.path}/${value.slug}/`;
      const feed: Feed = { title: `${facet.lead} ${name} – ${site.title}`, path, decisions: value.decisions };
      return {
        params: { facet: facet.path, value: value.slug },
        props: { feed },
        cacheKey: cacheKey(
          feed.title,
          site,
          value.decisions.map(({ digest }) => digest),
        ),
      };
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly feed: Feed }> = ({ props, site: host }) => {
  return new Response(atomFeed(props.feed, site, { site: host?.href, base: import.meta.env.BASE_URL }));
};
