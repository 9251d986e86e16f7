import type { Fault } from './level.ts';

interface Exception {
  /** `topic.key` of the Dutch catalogue. */
  readonly key: string;
  readonly fault: Fault;
  readonly because: string;
}

/** What may stay above level B1, each with the reason. */
export const EXCEPTIONS: readonly Exception[] = [];
