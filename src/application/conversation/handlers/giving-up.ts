import { currentText, type Programme } from '../../../domain/programme/state.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { goOnWithoutForm, stopForm } from '../../../views/index.ts';
import { keepPersonal } from '../../personal-values.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { partyName, partyRef, type Seen } from '../programmes.ts';
import { type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type GivingUpVerb = Extract<Verb, 'openGoOnWithout' | 'submitGoOnWithout' | 'openStop' | 'submitStop'>;

export const givingUpHandlers: Handlers<GivingUpVerb> = { openGoOnWithout, submitGoOnWithout, openStop, submitStop };

/** Parties of the text that is out which did not sign it. */
const unsigned = ({ programme }: Seen) =>
  (currentText(programme)?.signings ?? [])
    .filter(({ answer }) => answer.kind !== 'signed')
    .map(({ partyId }) => partyId);

function whyNot({ phase, texts }: Programme, revision: number | null): Refusal | null {
  if (phase === 'closed') return { code: 'programmeClosed' };
  if (phase === 'active') return { code: 'alreadyActive' };
  const last = texts.at(-1);
  if (revision === null || (last?.revision === revision && last.reopened === null)) return null;
  return { code: 'textChanged', revision: last?.revision ?? 0 };
}

function openGoOnWithout(turn: Turn, { programmeId, revision }: ActionOf<'openGoOnWithout'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, (seen) => {
    const reason = whyNot(seen.programme, revision);
    if (reason !== null) return refused(reason, programmeId);
    const parties = unsigned(seen).map((partyId) => ({
      value: partyId,
      label: partyRef(seen.programme, partyId).name,
    }));
    return opening(goOnWithoutForm({ programme: seen.ref, revision, parties }, turn.reader));
  });
}

function submitGoOnWithout(turn: Turn, { programmeId, revision }: ActionOf<'submitGoOnWithout'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const form = new FormReader(turn);
    const partyId = form.choice('party', unsigned(seen));
    const words = form.text('reason');
    if (form.invalid !== null || partyId === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const reason = await keepPersonal(turn.ports, turn.municipalityId, words);
    const party = partyName(seen.programme, partyId) ?? '';
    const command = { type: 'GoOnWithout', revision, partyId, reason } as const;
    return give(turn, programmeId, command, () => ({ done: 'wentOnWithout', programmeId, party }));
  });
}

function openStop(turn: Turn, { programmeId }: ActionOf<'openStop'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ programme, ref }) => {
    const reason = whyNot(programme, null);
    if (reason !== null) return refused(reason, programmeId);
    const signed = (currentText(programme)?.signings ?? []).filter(({ signatures }) => signatures.length > 0);
    const names = signed.flatMap(({ partyId }) => partyName(programme, partyId) ?? []);
    return opening(stopForm({ programme: ref, signed: names }, turn.reader));
  });
}

function submitStop(turn: Turn, { programmeId }: ActionOf<'submitStop'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async () => {
    const form = new FormReader(turn);
    const words = form.text('reason');
    if (form.invalid !== null) return form.invalid;
    const reason = await keepPersonal(turn.ports, turn.municipalityId, words);
    return give(turn, programmeId, { type: 'StopUnsigned', reason }, () => ({ done: 'stopped', programmeId }));
  });
}
