import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dataPackage } from "../../data-files/data-package.ts";
import { INVENTED_PUBLICATION } from "../../data-files/invented-collection.ts";
import { AnswerError } from "../../phrase-index/browser/answer-error.ts";
import { type RunningServer, serve } from "../../serve/static-server.ts";
import { fetchCollectionFacts } from "./fetch-facts.ts";

let folder = "";
let server: RunningServer | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "research-set-"));
  server = await serve({ folder, port: 0, basePath: "/sub/" });
});

afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

test("says which file a site lacks", async () => {
  await expect(fetchCollectionFacts(server?.url ?? "")).rejects.toMatchObject({
    message: "Cannot load data/datapackage.json.",
    problem: "missing",
    cause: new AnswerError("data/datapackage.json", 404),
  });
});

test("the facts are those that the site publishes about itself", async () => {
  const files = [{ name: "decisions.csv", bytes: 1, sha256: "0a1b" }];
  await mkdir(join(folder, "data"));
  await writeFile(
    join(folder, "data/datapackage.json"),
    JSON.stringify(dataPackage(files, INVENTED_PUBLICATION)),
  );
  expect(await fetchCollectionFacts(server?.url ?? "")).toMatchObject({
    title: "Invented decisions",
    address: INVENTED_PUBLICATION.address,
    sha256: "0a1b",
  });
});
