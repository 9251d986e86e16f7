import type { LocalDate } from '../../../domain/ids.ts';
import type { Recess } from '../../../domain/municipality/recess.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { parseTypedDate, recessesForm } from '../../../views/index.ts';
import { commandMunicipality } from '../../command.ts';
import { isCoordinator } from '../../roles-of.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

export const recessHandlers: Handlers<Extract<Verb, 'openRecesses' | 'submitRecesses'>> = {
  openRecesses,
  submitRecesses,
};

/** "Zomerreces: 14 juli 2008 tot en met 31 augustus 2008" */
const LINE = /^(.+?):\s*(.+?)\s+(?:tot en met|t\/m|tot|until|to|[-–])\s+(.+)$/iu;

function openRecesses(turn: Turn, { programmeId }: ActionOf<'openRecesses'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ ref, municipality }) =>
    isCoordinator(turn.person.personId, municipality, null)
      ? opening(recessesForm({ programme: ref, values: municipality.recesses }, turn.reader))
      : refused({ code: 'notAllowed' }, programmeId),
  );
}

function submitRecesses(turn: Turn, { programmeId }: ActionOf<'submitRecesses'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async () => {
    const form = new FormReader(turn);
    const recesses = form.lines('recesses', { required: false }).flatMap((line) => {
      const recess = recessIn(line, turn.today);
      if (recess === null) form.fail('recesses', { error: 'notARecess', line });
      return recess ?? [];
    });
    if (form.invalid !== null) return form.invalid;
    const command = { type: 'SetRecesses', recesses } as const;
    const outcome = await commandMunicipality(turn.ports, turn.municipalityId, command, givenBy(turn));
    return outcome.ok ? done(turn, { done: 'recessesSet', programmeId }) : refused(outcome.refusal, programmeId);
  });
}

function recessIn(line: string, today: LocalDate): Recess | null {
  const [, name = '', first = '', last = ''] = LINE.exec(line) ?? [];
  const from = parseTypedDate(first, today);
  const to = parseTypedDate(last, today);
  return name === '' || from === null || to === null || to < from ? null : { name, from, to };
}
