import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** One import, re-export or dynamic import. */
export interface Import {
  /** As written: `zod`, `../decision/anchor.ts`. */
  readonly specifier: string;
  /** Path from the project's root when it is a relative import. */
  readonly path: string | undefined;
  /** Erased when the file runs. */
  readonly typeOnly: boolean;
}

/** A source file as far as its rules go. */
export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
  /** Imports of the scripts of an `.astro` page, which run in the browser. */
  readonly clientImports: readonly Import[];
}

const CODE = /\.(?:ts|mjs|astro)$/u;

/** Every code file in `folders`, in the order of their paths. */
export function readSourceFiles(root: string, folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        posix.join(folder, name.replaceAll("\\", "/")),
      ),
    )
    .filter((path) => CODE.test(path))
    .sort()
    .map((path) => readSourceFile(path, readFileSync(join(root, path), "utf8")));
}

/** `text` as the source file at `path`. */
export function readSourceFile(path: string, text: string): SourceFile {
  const isAstro = path.endsWith(".astro");
  const tree = parse(path, isAstro ? readFrontmatterCode(text) : text);
  const client = isAstro ? parse(path, readClientCode(text)) : undefined;
  return {
    path,
    text,
    tree,
    imports: listImports(path, tree),
    clientImports: client ? listImports(path, client) : [],
  };
}

// An .astro file opens with code between two lines of "---".
function readFrontmatterCode(text: string): string {
  return /^---\n(.*?)\n---(?:\n|$)/su.exec(text)?.[1] ?? "";
}

function readClientCode(text: string): string {
  const inline = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gsu)].map(([, code]) => code ?? "");
  const linked = [...text.matchAll(/<script\b[^>]*\bsrc="(\.[^"]+)"/gu)].map(
    ([, path]) => `import "${path}";`,
  );
  return [...inline, ...linked].join("\n");
}

function parse(path: string, code: string): ts.SourceFile {
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function listImports(path: string, tree: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const target = specifier.text.startsWith(".")
      ? posix.join(posix.dirname(path), specifier.text.replace(/\?.*$/u, ""))
      : undefined;
    imports.push({ specifier: specifier.text, path: target, typeOnly });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return imports;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || ts.isNamespaceImport(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

/** The first cycle of imports that can be walked, as paths from a file back to itself. */
export function findCycle(files: readonly SourceFile[]): string[] | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const finished = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] | undefined => {
    const start = trail.indexOf(path);
    if (start !== -1) return [...trail.slice(start), path];
    if (finished.has(path)) return undefined;
    for (const target of byPath.get(path)?.imports ?? []) {
      const cycle = target.path === undefined ? undefined : walk(target.path, [...trail, path]);
      if (cycle) return cycle;
    }
    finished.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

/**
 * What runs when `entries` run: each import, however far away, that is not of this
 * project, with the way to it: `["src/a.ts", "src/b.ts", "zod"]`.
 */
export function reachPackages(
  files: readonly SourceFile[],
  entry: string,
  imports: readonly Import[],
): string[][] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const ways: string[][] = [];
  const walk = (trail: string[], next: readonly Import[]) => {
    for (const { specifier, path, typeOnly } of next) {
      if (typeOnly) continue;
      if (path === undefined) ways.push([...trail, specifier]);
      else if (!seen.has(path)) {
        seen.add(path);
        walk([...trail, path], byPath.get(path)?.imports ?? []);
      }
    }
  };
  walk([entry], imports);
  return ways;
}
