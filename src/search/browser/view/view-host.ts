import { VIEWS, type View } from "../../state.ts";
import { element } from "./element.ts";
import type { ChangeSearch, ResultView, ShownSearch } from "./result-view.ts";

/** Makes a view in the element that is kept for it. */
type CreateView = (place: HTMLElement, onChange: ChangeSearch) => ResultView;

/** How each view gets here: most searches need one of them only. */
export type ViewLoaders = Readonly<Partial<Record<View, () => Promise<CreateView>>>>;

/** Shows one view of a result at a time, each in an element of its own. */
export interface ViewHost {
  /** Which there are, the usual one first. */
  readonly names: readonly View[];
  readonly show: (shown: ShownSearch, signal: AbortSignal) => Promise<void>;
  readonly clear: () => void;
}

/** Keeps the views in `place`. */
export function createViewHost(place: HTMLElement, loaders: ViewLoaders, onChange: ChangeSearch): ViewHost {
  const views = new Map<View, { readonly view: ResultView; readonly own: HTMLElement }>();
  const open = async (name: View) => {
    const create = views.has(name) ? undefined : await loaders[name]?.();
    const known = views.get(name);
    if (known || !create) return known;
    const own = element("div", { hidden: true, "data-view": name });
    const opened = { view: create(own, onChange), own };
    place.append(own);
    views.set(name, opened);
    return opened;
  };
  const clearBut = (kept?: View) => {
    for (const [name, { view, own }] of views) {
      if (name === kept) continue;
      view.clear();
      own.hidden = true;
    }
  };
  return {
    names: VIEWS.filter((name) => name in loaders),
    show: async (shown, signal) => {
      const { view: name } = shown.state;
      const opened = await open(name);
      signal.throwIfAborted();
      if (!opened) return;
      await opened.view.show(shown, signal);
      signal.throwIfAborted();
      clearBut(name);
      opened.own.hidden = false;
    },
    clear: () => clearBut(),
  };
}
