import type { ProgrammeId } from '../../domain/ids.ts';

/** What became of a programme's messages. */
export type SentAction = {
  readonly verb: 'showSent';
  readonly programmeId: ProgrammeId;
  readonly of: 'all' | 'trouble';
  /** 1: the newest. */
  readonly page: number;
};
