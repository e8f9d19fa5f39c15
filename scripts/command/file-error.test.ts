import { expect, test } from "vitest";
import { describeFileError } from "./file-error.ts";

/** An error as Node throws it. */
const fault = (code: string, more: Readonly<Record<string, string>>) =>
  Object.assign(new Error(`${code}: what Node says`), { code, ...more });

const EACCES = "the user who runs this may not. Choose another place, or ask for the right to it.";

test.each([
  [fault("EACCES", { path: "/a" }), `Cannot use /a (EACCES): ${EACCES}`],
  [fault("EACCES", { path: "/a.tmp", dest: "/a" }), `Cannot use /a (EACCES): ${EACCES}`],
  [
    fault("ENOENT", { path: "/proc/a", syscall: "mkdir" }),
    "Cannot use /proc/a (ENOENT): no folder can be made there. Choose another place.",
  ],
  [
    new Error("Cannot read collection.yaml", { cause: fault("EACCES", { syscall: "open" }) }),
    `Cannot read collection.yaml (EACCES): ${EACCES}`,
  ],
])("tells a path that cannot be used in a sentence: %s", (error, sentence) => {
  expect(describeFileError(error)).toBe(sentence);
});

test("leaves all other errors to be shown whole", () => {
  const others = [
    fault("ENOENT", { path: "/program/part.js", syscall: "open" }),
    fault("ECONNRESET", {}),
    new Error("A fault of the program", { cause: new RangeError("of another kind") }),
    "no error at all",
  ];
  expect(others.map(describeFileError)).toEqual(others.map(() => undefined));
});
