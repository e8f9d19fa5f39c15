import type { Message } from "../convert/report.ts";
import type { Rule, RuleValues } from "../convert/rule.ts";
import { RUN_RULES, type RunRuleId } from "./run-rules.ts";

/** A message about a source as a whole, placed at its start. */
export function messageOf(rule: RunRuleId, values: RuleValues): Message {
  const { severity, text, hint }: Rule = RUN_RULES[rule];
  return { rule, severity, line: 1, column: 1, text: text(values), hint };
}
