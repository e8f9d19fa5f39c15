import { fetchFolder } from "./fetch-folder.ts";
import { serveIndex } from "./serve-index.ts";
import type { WorkerQuestion } from "./worker-message.ts";

// The script of the worker: new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }).
const take = serveIndex(fetchFolder, (answer) => self.postMessage(answer));

self.addEventListener("message", ({ data }: MessageEvent<WorkerQuestion>) => take(data));
