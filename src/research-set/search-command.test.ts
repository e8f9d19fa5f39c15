import { expect, test } from "vitest";
import { EMPTY_STATE, type SearchState } from "../search/state.ts";
import { searchCommand } from "./search-command.ts";

test.each<[Partial<SearchState>, string]>([
  [{ query: '"safety plan"', page: 3, view: "mentions" }, "'\"safety plan\"'"],
  [{ query: "council's plan" }, "--address '?q=council%27s+plan'"],
  [{ query: '-"core group"' }, "--address '?q=-%22core+group%22'"],
  [{ query: "" }, "--address '?q='"],
  [{ query: "plan", outcomes: ["Upheld"] }, "--address '?q=plan&outcome=Upheld'"],
  [{ query: '"plan"', sample: { size: 4, seed: 7 } }, "--address '?q=%22plan%22&sample=4&seed=7'"],
])("%o is searched by a command that a shell takes as it is", (change, search) => {
  expect(searchCommand({ ...EMPTY_STATE, ...change })).toBe(`npm run search -- ${search} --out set.zip`);
});
