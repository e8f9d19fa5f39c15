import { takenState } from "../../../research-set/taken-state.ts";
import { serializeState } from "../../state-address.ts";
import { type FileFormat, type FileKind, nameFile } from "../file-choices.ts";
import { formatBytes } from "../numbers.ts";
import { saveFile } from "../save-file.ts";
import { element } from "./element.ts";
import { renderFailure } from "./failure.ts";
import { renderFileChoices } from "./file-choice-list.ts";
import { createFileProgress } from "./file-progress.ts";
import type { ShownSearch } from "./result-view.ts";

/** Files of a result to choose from, and how far the one that was chosen is. */
export interface TakeAwayPanel {
  /** Gives up a file that is being made of another search. */
  readonly show: (shown: ShownSearch) => void;
  readonly stop: () => void;
}

/** Fills `place`. */
export function createTakeAwayPanel(place: HTMLElement): TakeAwayPanel {
  const choices = element("div");
  const status = element("p", { class: "file-status", role: "status" });
  const failure = element("div");
  let making: AbortController | undefined;
  let latest: ShownSearch | undefined;
  const progress = createFileProgress(() => making?.abort());
  place.replaceChildren(choices, progress.element, status, failure);

  const make = async (kind: FileKind, format: FileFormat, button: HTMLButtonElement) => {
    if (making || !latest) return;
    const own = new AbortController();
    making = own;
    const name = nameFile(latest.state, kind, format);
    status.textContent = "";
    failure.replaceChildren();
    const release = holdButtons(choices, button);
    progress.start(name);
    try {
      const options = { signal: own.signal, onProgress: progress.update };
      const blob = await unlessAborted(own.signal, startFile(latest, kind, format, options));
      saveFile(blob, name);
      status.textContent = `${name} is made: ${formatBytes(blob.size)}. It is among your downloads.`;
    } catch (error) {
      status.textContent = own.signal.aborted ? `${name} was cancelled.` : `${name} could not be made.`;
      const again = () => {
        button.focus();
        void make(kind, format, button);
      };
      if (!own.signal.aborted) failure.replaceChildren(renderFailure(error, again));
    } finally {
      making = undefined;
      release();
      if (progress.hide()) button.focus();
    }
  };
  return {
    show: (shown) => {
      const isSame = latest !== undefined && keyOf(latest) === keyOf(shown);
      // A search that failed in between has opened its index anew.
      latest = shown;
      if (isSame) return;
      making?.abort();
      status.textContent = "";
      failure.replaceChildren();
      choices.replaceChildren(...renderFileChoices(shown, (...chosen) => void make(...chosen)));
    },
    stop: () => making?.abort(),
  };
}

/** Everything that decides about the files; pages and orders do not. */
function keyOf({ state, index }: ShownSearch): string {
  const { countedBy } = state;
  return index.name + serializeState({ ...takenState(state), countedBy });
}

/** What makes files is fetched when somebody asks for one. */
async function startFile(...[shown, kind, format, options]: Parameters<MakeFile>): Promise<Blob> {
  const { makeFile } = await import("../make-file.ts");
  return await makeFile(shown, kind, format, options);
}

type MakeFile = typeof import("../make-file.ts").makeFile;

/** Ends as soon as `signal` is aborted, whoever `work` still waits for. */
async function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return await Promise.race([work, aborted]);
}

/** One file at a time: `pressed` keeps the keyboard, and Tab leads from it to Cancel. Gives back what ends it. */
function holdButtons(choices: HTMLElement, pressed: HTMLButtonElement): () => void {
  const others = [...choices.querySelectorAll("button")].filter((button) => button !== pressed);
  for (const button of others) button.disabled = true;
  pressed.setAttribute("aria-disabled", "true");
  return () => {
    for (const button of others) button.disabled = false;
    pressed.removeAttribute("aria-disabled");
  };
}
