import { readOptions, runCommand, WrongCall } from "../command/wrong-call.ts";
import { benchConvert, benchLongSources } from "./convert.ts";

const USAGE = `Usage: npm run bench -- [--decisions NUMBER]

Converts generated decisions, then one decision of 10 MB as a text and as a saved page.

  --decisions NUMBER  how many decisions to generate and convert (default 10000)`;

await runCommand(USAGE, async () => {
  const { decisions = "10000" } = readOptions(process.argv.slice(2), { decisions: { type: "string" } });
  const count = Number(decisions);
  if (!Number.isInteger(count) || count < 1) {
    throw new WrongCall(`Unexpected number "${decisions}", expected one such as 10000.`);
  }
  await benchConvert(count);
  await benchLongSources();
  return 0;
});
