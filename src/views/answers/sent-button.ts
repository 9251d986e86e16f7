import type { ProgrammeId } from '../../domain/ids.ts';
import { button, type Press } from '../elements.ts';
import type { Words } from '../words.ts';

export const sentButton = (programmeId: ProgrammeId, w: Words): Press =>
  button(w.text('sent.show'), { verb: 'showSent', programmeId, of: 'all', page: 1 });
