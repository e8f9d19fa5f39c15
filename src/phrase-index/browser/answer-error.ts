/** A server answered, but not with the file that was asked for. */
export class AnswerError extends Error {
  readonly status: number;

  constructor(path: string, status: number) {
    super(`The server answered ${status} for ${path}.`);
    this.name = "AnswerError";
    this.status = status;
  }
}

/** Why a file did not arrive: no answer at all, none for the moment, or there is no such file. */
export type LossProblem = "unreachable" | "refused" | "missing";

/** What the failure of a fetch comes down to. */
export function nameLoss(error: unknown): LossProblem {
  if (!(error instanceof AnswerError)) return "unreachable";
  return error.status === 404 || error.status === 410 ? "missing" : "refused";
}

/** A file beside the indexes did not arrive. */
export class LostFileError extends Error {
  readonly problem: LossProblem;

  constructor(path: string, cause: unknown) {
    super(`Cannot load ${path}.`, { cause });
    this.name = "LostFileError";
    this.problem = nameLoss(cause);
  }
}
