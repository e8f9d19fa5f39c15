import type { APIRoute, GetStaticPaths } from "astro";
import { readDecisions } from "../../collection/read-decisions.ts";
import { statisticCsv } from "../../statistics/statistic-csv.ts";
import { computeStatistics } from "../../statistics/statistics.ts";

/** A CSV file for each statistic, under its id. */
export const getStaticPaths = (async () => {
  const statistics = Object.values(computeStatistics(await readDecisions()));
  return statistics.map((statistic) => ({
    params: { id: statistic.id },
    props: { csv: statisticCsv(statistic) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly csv: string }> = ({ props }) => new Response(props.csv);
