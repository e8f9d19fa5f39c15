import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NoFreePort } from "./no-free-port.ts";
import { type RunningServer, serve } from "./static-server.ts";

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-"));
  await mkdir(join(folder, "site/councils/a b"), { recursive: true });
  await mkdir(join(folder, "site/empty"));
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "site/index.html"), "home");
  await writeFile(join(folder, "site/404.html"), "nothing here");
  await writeFile(join(folder, "site/councils/index.html"), "councils");
  await writeFile(join(folder, "site/councils/a b/index.html"), "a b");
  await writeFile(join(folder, "site/chunk.pf_index"), Buffer.from([0x1f, 0x8b]));
  server = await serve({ folder: join(folder, "site"), port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Asks with the path as written: `fetch` would tidy it first. */
function ask(path: string, { method = "GET", headers = {}, url = server.url } = {}) {
  const { port } = new URL(url);
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      request({ host: "127.0.0.1", port, path, method, headers }, async (response) => {
        const chunks = await Array.fromAsync(response, String);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: chunks.join("") });
      })
        .on("error", reject)
        .end();
    },
  );
}

describe("what is at an address", () => {
  test("a folder answers with its index page", async () => {
    expect(await ask("/councils/")).toMatchObject({
      status: 200,
      text: "councils",
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  });

  test("a folder without its slash redirects, keeping the query", async () => {
    expect(await ask("/councils?x=1")).toMatchObject({
      status: 301,
      headers: { location: "/councils/?x=1" },
    });
  });

  test("a name with a space is found and stays encoded in a redirect", async () => {
    expect(await ask("/councils/a%20b/")).toMatchObject({ status: 200, text: "a b" });
    expect(await ask("/councils/a%20b")).toMatchObject({ headers: { location: "/councils/a%20b/" } });
  });

  test("a folder without an index page is missing", async () => {
    expect(await ask("/empty/")).toMatchObject({ status: 404 });
  });

  test("a file with a slash after it is missing", async () => {
    expect(await ask("/index.html/")).toMatchObject({ status: 404 });
  });

  test("an address with nothing there answers 404 with the site's own page", async () => {
    expect(await ask("/nowhere/")).toMatchObject({ status: 404, text: "nothing here" });
  });

  test("Pagefind's chunks are sent as the bytes they are", async () => {
    expect(await ask("/chunk.pf_index")).toMatchObject({
      headers: { "content-type": "application/octet-stream", "content-length": "2" },
    });
  });
});

describe("what is refused", () => {
  test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/councils/..%5c..%5csecret.txt"])(
    "%s does not leave the folder",
    async (path) => {
      const { status, text } = await ask(path);
      expect(status).toBe(400);
      expect(text).not.toContain("secret");
    },
  );

  test.each(["/%zz", "/%00"])("%s is answered with 400", async (path) => {
    expect(await ask(path)).toMatchObject({ status: 400 });
  });

  test("a path with two slashes never redirects to another host", async () => {
    expect(await ask("//councils")).toMatchObject({ headers: { location: "/councils/" } });
  });

  test("POST is answered with 405 and what is allowed", async () => {
    expect(await ask("/", { method: "POST" })).toMatchObject({
      status: 405,
      headers: { allow: "GET, HEAD" },
    });
  });
});

describe("how it is sent", () => {
  test("HEAD has the headers and no text", async () => {
    expect(await ask("/", { method: "HEAD" })).toMatchObject({
      status: 200,
      text: "",
      headers: { "content-length": "4" },
    });
  });

  test("a page the reader already has is not sent again", async () => {
    const { headers } = await ask("/");
    expect(await ask("/", { headers: { "If-None-Match": headers["etag"] } })).toMatchObject({
      status: 304,
      text: "",
    });
  });

  test("no other site may put a page into a frame", async () => {
    const { headers } = await ask("/nowhere/");
    expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
  });
});

describe("where it listens", () => {
  test("a port that is taken is left alone and the next free one is used", async () => {
    const port = Number(new URL(server.url).port);
    const second = await serve({ folder: join(folder, "site"), port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });

  test("the last port that is taken is said to be so, for there is no next one", async () => {
    const last = await serve({ folder: join(folder, "site"), port: 65_535 }).catch(() => undefined);
    await expect(serve({ folder: join(folder, "site"), port: 65_535 })).rejects.toThrow(
      new NoFreePort(65_535, 65_535),
    );
    await last?.close();
  });

  test("a closed server answers no more", async () => {
    const short = await serve({ folder: join(folder, "site"), port: 0 });
    await short.close();
    await expect(ask("/", { url: short.url })).rejects.toThrow("ECONNREFUSED");
  });

  test("localhost works whichever way the machine reads it", async () => {
    expect(await (await fetch(server.url)).text()).toBe("home");
  });
});

describe("a site under a base path", () => {
  let sub: RunningServer;
  beforeAll(async () => {
    sub = await serve({ folder: join(folder, "site"), port: 0, basePath: "sub" });
  });
  afterAll(() => sub.close());

  test("the address ends in the base path", () => {
    expect(new URL(sub.url).pathname).toBe("/sub/");
  });

  test("pages are found under it", async () => {
    expect(await ask("/sub/councils/", { url: sub.url })).toMatchObject({ status: 200, text: "councils" });
  });

  test("redirects keep it", async () => {
    expect(await ask("/sub/councils", { url: sub.url })).toMatchObject({
      headers: { location: "/sub/councils/" },
    });
    expect(await ask("/sub", { url: sub.url })).toMatchObject({ headers: { location: "/sub/" } });
  });

  test("nothing is found beside it", async () => {
    expect(await ask("/councils/", { url: sub.url })).toMatchObject({ status: 404, text: "nothing here" });
  });
});
