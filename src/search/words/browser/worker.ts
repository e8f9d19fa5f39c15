import { answerWords } from "./answer-words.ts";
import { openShare } from "./open-share.ts";
import type { WordsQuestion } from "./worker-message.ts";

// The script of the worker: new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }).
const take = answerWords(
  (address, onFetched) => openShare(address, undefined, onFetched),
  (answer) => self.postMessage(answer),
);

self.addEventListener("message", ({ data }: MessageEvent<WordsQuestion>) => take(data));
