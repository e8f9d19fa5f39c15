import { stat } from "node:fs/promises";
import { join } from "node:path";

/** What a server answers to a path. */
export type Resource =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" };

/**
 * What lies in `folder` under the request target `target`, as static hosts resolve it:
 * a file; `index.html` for `/x/`; a redirect from `/x` to `/x/`. `unreadable` is a
 * path that is no valid address.
 *
 *     findResource("dist", "/", "/councils/?page=2")  → dist/councils/index.html
 */
export async function findResource(folder: string, basePath: string, target: string): Promise<Resource> {
  const { path, query } = splitTarget(target);
  const segments = readSegments(path);
  if (!segments) return { kind: "unreadable" };
  const cleanPath = `/${segments.map(encodeURIComponent).join("/")}`;
  if (`${cleanPath}/` === basePath && !path.endsWith("/")) return { kind: "redirect", to: basePath + query };
  const base = readSegments(basePath) ?? [];
  if (!base.every((segment, index) => segments[index] === segment)) return { kind: "missing" };

  const file = join(folder, ...segments.slice(base.length));
  const isFolderAddress = path.endsWith("/");
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() && !isFolderAddress) return { kind: "file", path: file };
  const index = join(file, "index.html");
  if (!found?.isDirectory() || !(await isFile(index))) return { kind: "missing" };
  return isFolderAddress ? { kind: "file", path: index } : { kind: "redirect", to: `${cleanPath}/${query}` };
}

// Not `new URL`: it would read "//other.example/" as another host.
function splitTarget(target: string) {
  const [beforeHash = ""] = target.split("#", 1);
  const mark = beforeHash.indexOf("?");
  if (mark === -1) return { path: beforeHash, query: "" };
  return { path: beforeHash.slice(0, mark), query: beforeHash.slice(mark) };
}

// Empty segments fall away, so that a redirect never starts with "//".
function readSegments(path: string): string[] | undefined {
  const segments: string[] = [];
  for (const part of path.split("/")) {
    const segment = decode(part);
    if (segment === undefined || segment === ".." || /[\0/\\]/u.test(segment)) return undefined;
    if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
