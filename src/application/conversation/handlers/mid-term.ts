import { needsWords } from '../../../domain/agreement/mid-term/decide.ts';
import type { Spending } from '../../../domain/agreement/spending/events.ts';
import { as, type SpendingId } from '../../../domain/ids.ts';
import { midTermOn } from '../../../domain/programme/mid-term/day.ts';
import { MID_TERM_WISHES, USEFULNESS } from '../../../domain/words.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { midTermCard, midTermForm, setMidTermForm } from '../../../views/index.ts';
import { commandAgreement } from '../../command.ts';
import { keepPersonal, readPersonal } from '../../personal-values.ts';
import { forAgreement, forCoordinator, type UnderWay } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { midTermOf } from '../mid-term.ts';
import { sourcesOf } from '../money-standing.ts';
import { partyName } from '../programmes.ts';
import { derivedId, givenBy, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';
import { giveAgreement, saidBy } from './agreement-course.ts';
import { minutesHandlers } from './minutes.ts';
import { mayReport } from './report.ts';

type MidTermVerb = Extract<Verb, `${string}MidTerm` | `${string}MidTermAnswer` | 'showMinutes' | 'downloadMinutes'>;

export const midTermHandlers: Handlers<MidTermVerb> = {
  openMidTermAnswer,
  submitMidTermAnswer,
  showMidTerm: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, async (seen) => privately(midTermCard(await midTermOf(turn, seen), turn.reader))),
  openSetMidTerm: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref, programme }) =>
      opening(setMidTermForm({ programme: ref, on: midTermOn(programme) }, turn.reader)),
    ),
  submitSetMidTerm,
  beginMidTerm: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref }) =>
      give(turn, programmeId, { type: 'OpenMidTerm' }, () => ({ done: 'midTermOpened', programme: ref })),
    ),
  closeMidTerm: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref }) =>
      give(turn, programmeId, { type: 'CloseMidTerm' }, () => ({ done: 'midTermClosed', programme: ref })),
    ),
  ...minutesHandlers,
};

function submitSetMidTerm(turn: Turn, { programmeId }: ActionOf<'submitSetMidTerm'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ ref }) => {
    const on = new FormReader(turn).date('on');
    if (on === null) return { kind: 'invalid', errors: [{ field: 'on', error: { error: 'notADate' } }] };
    return give(turn, programmeId, { type: 'SetMidTerm', on }, () => ({ done: 'midTermSet', programme: ref, on }));
  });
}

/** The last answers again, to be seen and changed. */
function openMidTermAnswer(turn: Turn, { agreementId }: ActionOf<'openMidTermAnswer'>): Promise<Reply> {
  return forAgreement(turn, agreementId, async (about) => {
    const { agreement, started, seen, ref } = about;
    if (!mayReport(turn, about)) return refused({ code: 'notYourAgreement' }, started.programmeId);
    const { midTerm } = agreement;
    if (midTerm === null) return refused({ code: 'midTermNotOpen' }, started.programmeId);
    if (midTerm.ended) return refused({ code: 'midTermClosed' }, started.programmeId);
    const { answer } = midTerm;
    const words = await readPersonal(turn.ports, turn.municipalityId, [answer?.explanation], '');
    const model = {
      agreement: ref,
      onBehalfOf: partyName(seen.programme, saidBy(turn, about).recordedOnBehalfOf),
      money: sourcesOf(agreement)[0] ?? null,
      values: {
        useful: answer?.useful ?? null,
        onCourse: answer?.onCourse ?? null,
        wishes: answer?.wishes ?? [],
        explanation: words(answer?.explanation),
      },
    };
    return opening(midTermForm(model, turn.reader));
  });
}

function submitMidTermAnswer(turn: Turn, { agreementId }: ActionOf<'submitMidTermAnswer'>): Promise<Reply> {
  return forAgreement(turn, agreementId, async (about) => {
    if (!mayReport(turn, about)) return refused({ code: 'notYourAgreement' }, about.started.programmeId);
    return answer(turn, about);
  });
}

async function answer(turn: Turn, about: UnderWay): Promise<Reply> {
  const form = new FormReader(turn);
  const useful = form.choice('useful', USEFULNESS);
  const onCourse = form.choice('onCourse', ['yes', 'no'] as const);
  const wishes = form.choices('wishes', MID_TERM_WISHES, { required: false });
  const typed = form.text('explanation', { required: false });
  if (useful !== null && typed === '' && needsWords({ useful, wishes }))
    form.fail('explanation', { error: 'explanationNeeded' });
  const spent = form.money('spent', { required: false });
  if (form.invalid !== null || useful === null) return form.invalid ?? refused({ code: 'stale' });
  const told = spent === null ? null : await tellSpending(turn, about, spent);
  if (told !== null) return told;
  const explanation = typed === '' ? null : await keepPersonal(turn.ports, turn.municipalityId, typed);
  const said = { useful, onCourse: onCourse === 'yes', wishes, explanation, ...saidBy(turn, about) };
  const command = { type: 'AnswerMidTerm', answer: said } as const;
  return giveAgreement(turn, about, command, { done: 'midTermAnswered', what: about.ref.what });
}

/** Of the first source; the others are told on the agreement's card. What was said before is not said again. Null: it was told. */
async function tellSpending(turn: Turn, about: UnderWay, cents: number): Promise<Reply | null> {
  const { agreement, started } = about;
  const [first] = sourcesOf(agreement);
  if (first === undefined || first.spent === cents) return null;
  const spending: Spending = {
    spendingId: as<SpendingId>(derivedId(turn, 'spending')),
    spent: [{ source: first.source, cents }],
    ...saidBy(turn, about),
  };
  const { agreementId, programmeId } = started;
  const command = { type: 'ReportSpending', spending } as const;
  const giving = givenBy(turn, 'spending');
  const outcome = await commandAgreement(turn.ports, turn.municipalityId, agreementId, command, giving);
  return outcome.ok ? null : refused(outcome.refusal, programmeId);
}
