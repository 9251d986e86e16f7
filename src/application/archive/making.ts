import type { Instant } from '../../domain/ids.ts';
import type { ExistingProgramme } from '../../domain/programme/change-of-text.ts';
import type { Collected } from './collect.ts';

/** What goes into a package, and how. */
export interface Making {
  readonly collected: Collected;
  readonly programme: ExistingProgramme;
  readonly madeAt: Instant;
  readonly withPersonal: boolean;
}
