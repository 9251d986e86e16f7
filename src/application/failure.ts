/** Something broke that the person could not help: an exception, which knows whether to try again. */
export class Failure extends Error {
  readonly retryable: boolean;
  readonly retryAfterMs: number;

  constructor(message: string, { retryable = true, retryAfterMs = 1_000, cause = undefined as unknown } = {}) {
    super(message, { cause });
    this.name = 'Failure';
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
  }
}
