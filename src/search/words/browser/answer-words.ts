import type { FetchNews } from "../../../phrase-index/browser/ask-worker.ts";
import type { ShareAddress, WordShare } from "./word-share.ts";
import { packError, type WordsAnswer, type WordsQuestion } from "./worker-message.ts";

type Question = Exclude<WordsQuestion, { ask: "cancel" }>;

/**
 * Answers questions about a share of the index; what it gives back takes a question.
 * `open` opens the share at an address, `send` sends an answer to the page.
 */
export function answerWords(
  open: (address: ShareAddress, onFetched: (bytes: number) => void) => Promise<WordShare>,
  send: (answer: WordsAnswer | FetchNews) => void,
): (question: WordsQuestion) => void {
  const running = new Map<number, AbortController>();
  let opened: Promise<WordShare> = Promise.reject(new Error("No share has been opened."));
  opened.catch(() => undefined);
  const tell = (bytes: number) => send({ answer: "fetched", bytes });
  const answer = async (question: Question, signal: AbortSignal): Promise<WordsAnswer> => {
    const { id } = question;
    if (question.ask === "open") opened = open(question.address, tell);
    const share = await opened;
    switch (question.ask) {
      case "open":
        return { answer: "opened", id };
      case "search":
        return { answer: "result", id, result: await share.search(question.words, signal) };
      case "unknown":
        return { answer: "unknown", id, words: await share.findUnknown(question.words, signal) };
      case "page":
        return { answer: "page", id, page: await share.readPage(question.row, question.words, signal) };
    }
  };
  return (question) => {
    const { id } = question;
    if (question.ask === "cancel") {
      running.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    answer(question, controller.signal)
      .catch((error: unknown): WordsAnswer => ({ answer: "failed", id, failure: packError(error) }))
      .then((reply) => {
        running.delete(id);
        send(reply);
      });
  };
}
