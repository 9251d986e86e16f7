import type { ActionOf, Verb } from '../../../views/actions.ts';
import { pauseForm } from '../../../views/index.ts';
import { keepPersonal } from '../../personal-values.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type PauseVerb = Extract<Verb, 'openPause' | 'submitPause' | 'endPause'>;

export const pauseHandlers: Handlers<PauseVerb> = {
  openPause: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref, programme }) =>
      opening(pauseForm({ programme: ref, until: programme.paused?.until ?? null }, turn.reader)),
    ),
  submitPause,
  endPause: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref }) =>
      give(turn, programmeId, { type: 'EndPause' }, () => ({ done: 'pauseEnded', programme: ref })),
    ),
};

/** Begins a pause, or moves the end of the one that there is. */
function submitPause(turn: Turn, { programmeId }: ActionOf<'submitPause'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async ({ ref }) => {
    const form = new FormReader(turn);
    const until = form.date('until');
    const words = form.text('reason');
    if (form.invalid !== null || until === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const reason = await keepPersonal(turn.ports, turn.municipalityId, words);
    const command = { type: 'PauseProgramme', until, reason } as const;
    return give(turn, programmeId, command, () => ({ done: 'paused', programme: ref, until }));
  });
}
