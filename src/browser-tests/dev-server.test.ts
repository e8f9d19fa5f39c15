import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../convert-run/temporary-folder.ts";
import { useBrowser } from "./test-browser.ts";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
const browser = useBrowser();

test("npm run dev shows pages with their styles, and follows a change of a text", async () => {
  const text = await readFile(join(projectRoot, "content/sources/17-900-455.txt"), "utf8");
  const folder = await temporaryFolder({ "17-900-455.txt": text });
  const address = await startServer(folder);
  // The server writes of its own connection to the console.
  const page = await browser.open(`${address}decisions/17-900-455/`, {
    expected: /^console debug: \[vite\]/u,
  });
  const heading = page.getByRole("heading", { level: 1 });
  expect(await heading.textContent()).toContain("London Borough of Eastmarsh");
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");

  await writeFile(join(folder, "17-900-455.txt"), text.replaceAll("Eastmarsh", "Westmarsh"));
  await expect.poll(() => heading.textContent()).toContain("London Borough of Westmarsh");
});

/** Gives back the address that `npm run dev` names once it answers. */
async function startServer(source: string): Promise<string> {
  // Where it sees this variable, Astro serves before it has read the collection.
  const { VITEST: _, ...environment } = process.env;
  const server = spawn(process.execPath, ["scripts/dev.ts", "--source", source], {
    cwd: projectRoot,
    env: { ...environment, FORCE_COLOR: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = new Promise((resolve) => server.on("close", resolve));
  onTestFinished(async () => {
    server.kill();
    await closed;
  });
  let log = "";
  return new Promise((resolve, reject) => {
    server.on("close", (code) => reject(new Error(`npm run dev ended with the code ${code}:\n${log}`)));
    for (const stream of [server.stdout, server.stderr]) {
      stream.on("data", (chunk) => {
        log += String(chunk);
        const [found] = /http:\/\/localhost:\d+\//u.exec(log) ?? [];
        if (found) resolve(found);
      });
    }
  });
}
