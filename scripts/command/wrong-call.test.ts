import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { temporaryFolder } from "../../src/convert-run/temporary-folder.ts";
import { NoFreePort } from "../../src/serve/no-free-port.ts";
import { buildStep } from "./build-step.ts";
import { convertStep } from "./convert-step.ts";
import { locateWorkspace } from "./workspace.ts";
import { readOptions, runCommand, WrongCall } from "./wrong-call.ts";

test("says how npm passes options on when they arrive without their names", () => {
  expect(() => readOptions(["texts", "site"], { source: { type: "string" } })).toThrow(
    'Unexpected argument "texts". With npm, write -- before the options',
  );
});

test("says that a source is a file", async () => {
  const folder = await temporaryFolder({ "one.txt": "" });
  await expect(convertStep(join(folder, "one.txt"), join(folder, "out"))).rejects.toThrow("is a file");
});

test("asks for the base of a site whose address has a path", async () => {
  const workspace = locateWorkspace({ source: "nowhere" }, await temporaryFolder());
  await expect(buildStep(workspace, { site: "https://example.org/cases" })).rejects.toThrow(
    "Add --base /cases/ as well.",
  );
  const both = { site: "https://example.org/cases/", base: "/cases/" };
  await expect(buildStep(workspace, both)).rejects.toThrow("Found no folder");
});

test.each(["decisions", "example.org:8080", "ftp://example.org", "https://example.org/?q=1"])(
  "takes %s for no address of a site",
  async (site) => {
    const workspace = locateWorkspace({ source: "nowhere" }, await temporaryFolder());
    await expect(buildStep(workspace, { site })).rejects.toThrow(
      `Unexpected site "${site}", expected an address such as https://decisions.example.org.`,
    );
  },
);

test.each([
  "https://example.org/decisions/",
  "//decisions",
  "/a b/",
  "/it's/",
  "/../decisions",
  "C:/decisions/",
])("takes %s for no base", async (base) => {
  const workspace = locateWorkspace({ source: "nowhere" }, await temporaryFolder());
  await expect(buildStep(workspace, { base })).rejects.toThrow(
    `Unexpected base "${base}", expected a path such as /decisions/.`,
  );
});

test.each(["/", "/decisions/", "decisions", "/one/two", "/v1.2_x/", "/ä/"])(
  "takes %s for a base",
  async (base) => {
    const workspace = locateWorkspace({ source: "nowhere" }, await temporaryFolder());
    await expect(buildStep(workspace, { base })).rejects.toThrow("Found no folder");
  },
);

test.each(["texts", "texts/site"])("refuses to put the site into its texts, at %s", async (out) => {
  const folder = await temporaryFolder({ "texts/one.txt": "" });
  const workspace = locateWorkspace({ source: "texts", out }, folder);
  await expect(buildStep(workspace, {})).rejects.toThrow("expected one outside");
});

test.each([".", "texts/.."])("refuses to put the site in the place of its texts, at %s", async (out) => {
  const folder = await temporaryFolder({ "texts/one.txt": "", ".ombudsman-decisions": "" });
  const workspace = locateWorkspace({ source: "texts", out }, folder);
  await expect(buildStep(workspace, {})).rejects.toThrow("which the site replaces");
});

test("follows links before it puts the site in the place of its texts", async () => {
  const folder = await temporaryFolder({ "site/texts/one.txt": "", "site/.ombudsman-decisions": "" });
  await symlink(join(folder, "site/texts"), join(folder, "texts"));
  const workspace = locateWorkspace({ source: "texts", out: "site" }, folder);
  await expect(buildStep(workspace, {})).rejects.toThrow("which the site replaces");
});

test.each([
  ["ends with what it gives back", async () => 1, 1],
  ["ends with 2 for a wrong call", () => Promise.reject(new WrongCall("No.")), 2],
  [
    "ends with 3 when it broke, never with the code of a rejected source",
    () => Promise.reject(new Error()),
    3,
  ],
])("a command %s", async (_what, run, code) => {
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const before = process.exitCode;
  onTestFinished(() => {
    written.mockRestore();
    process.exitCode = before;
  });
  await runCommand("Usage", run);
  expect(process.exitCode).toBe(code);
});

test("says in one line that no port is free", async () => {
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const before = process.exitCode;
  onTestFinished(() => {
    written.mockRestore();
    process.exitCode = before;
  });
  await runCommand("Usage", () => Promise.reject(new NoFreePort(4321, 4420)));
  expect(process.exitCode).toBe(3);
  expect(written.mock.calls).toEqual([
    ["Found no free port from 4321 to 4420. Stop another server or choose another port.\n"],
  ]);
});
