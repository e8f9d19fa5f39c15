import { countMentions } from "../../../phrase-index/mentions.ts";
import { searchCommand } from "../../../research-set/search-command.ts";
import { type FileChoice, type FileFormat, type FileKind, listFileChoices } from "../file-choices.ts";
import { element, hiddenText } from "./element.ts";
import { renderNoMentions } from "./no-mentions.ts";
import type { ShownSearch } from "./result-view.ts";

/** Makes the file that a button stands for. */
type ChooseFile = (kind: FileKind, format: FileFormat, button: HTMLButtonElement) => void;

/** Every file that a result can give, a button for each format, and what it cannot give. */
export function renderFileChoices(shown: ShownSearch, onChoose: ChooseFile): readonly HTMLElement[] {
  const { state, outcome } = shown;
  const intro =
    "Each file holds the whole result within its filters, not only the page you see. Your own browser makes it.";
  return [
    element("p", { class: "hint" }, intro),
    element(
      "ul",
      { class: "file-choices" },
      ...listFileChoices(state, outcome).map((choice) => renderChoice(choice, onChoose)),
    ),
    ...(countMentions(outcome.result.mentions) > 0
      ? []
      : [element("p", {}, "There is no file of mentions."), ...(renderNoMentions(shown) ?? [])]),
    element(
      "p",
      { class: "hint" },
      "For programs: where this site was built, ",
      element("code", {}, searchCommand(state)),
      " makes the same research set.",
    ),
  ];
}

function renderChoice({ kind, label, holds, formats }: FileChoice, onChoose: ChooseFile): HTMLElement {
  const buttons = formats.map((format) => {
    const button = element("button", { type: "button" }, format.toUpperCase(), hiddenText(` of: ${label}`));
    button.addEventListener("click", () => onChoose(kind, format, button));
    return button;
  });
  return element(
    "li",
    {},
    element("p", {}, element("strong", {}, label), element("span", { class: "holds" }, holds)),
    element("p", { class: "formats" }, ...buttons),
  );
}
