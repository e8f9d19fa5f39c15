import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));

// The package's own file names /tmp/fonts only.
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser of `@sparticuz/chromium` once for each version, with the shared
 * libraries and fonts that a bare machine lacks, and gives back how to start it.
 */
export async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  // Where tests are set up, import.meta.resolve is missing.
  const manifest = findPackageJSON("@sparticuz/chromium", import.meta.url);
  if (!manifest) throw new Error("Found no package @sparticuz/chromium. Run npm ci again.");
  const packageFolder = dirname(manifest);
  const folder = join(CACHE, `chromium-${await readVersion(packageFolder)}`);
  if (!existsSync(folder)) await unpackInto(folder, packageFolder);
  const libraries = [join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return {
    executablePath: join(folder, "chromium"),
    env: { ...definedEnvironment(), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

// The package unpacks into the temporary folder and takes any file found there for its own. A folder
// of its own that gets its name when it is whole keeps old versions and other runs apart.
async function unpackInto(folder: string, packageFolder: string) {
  await mkdir(CACHE, { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  const temporaryFolder = process.env["TMPDIR"];
  process.env["TMPDIR"] = unfinished;
  try {
    const { default: packed, inflate } = await import("@sparticuz/chromium");
    await packed.executablePath();
    await inflate(join(packageFolder, "bin/al2023.tar.br"));
  } finally {
    if (temporaryFolder === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporaryFolder;
  }
  await writeFile(join(unfinished, "fonts/fonts.conf"), FONTS_CONF);
  await chmod(join(unfinished, "chromium"), 0o755);
  await chmod(unfinished, 0o755);
  await rename(unfinished, folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    await rm(unfinished, { recursive: true });
  });
}

async function readVersion(packageFolder: string): Promise<string> {
  const text = await readFile(join(packageFolder, "package.json"), "utf8");
  const match = /"version": "([\w.-]+)"/u.exec(text);
  if (!match?.[1]) throw new Error(`Found no version in ${packageFolder}/package.json. Run npm ci again.`);
  return match[1];
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
  );
}
