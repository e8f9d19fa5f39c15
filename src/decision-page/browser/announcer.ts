const SHOWN_MILLISECONDS = 6000;
/** Long enough for a screen reader to notice that the line was emptied. */
const EMPTY_MILLISECONDS = 50;

/** Gives back how to say a sentence in the status line `line`; the same one twice is said twice. */
export function announcer(line: HTMLElement): (sentence: string) => void {
  let timer = 0;
  const show = (sentence: string, wait: number, then: () => void) => {
    timer = window.setTimeout(() => {
      line.textContent = sentence;
      then();
    }, wait);
  };
  return (sentence) => {
    clearTimeout(timer);
    line.textContent = "";
    show(sentence, EMPTY_MILLISECONDS, () => show("", SHOWN_MILLISECONDS, () => undefined));
  };
}
