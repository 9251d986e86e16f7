import { needsWords } from '../../../domain/agreement/mid-term/decide.ts';
import { midTermOn } from '../../../domain/programme/mid-term/day.ts';
import { MID_TERM_WISHES, USEFULNESS } from '../../../domain/words.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { midTermCard, midTermForm, minutesCard, setMidTermForm } from '../../../views/index.ts';
import { keepPersonal, readPersonal } from '../../personal-values.ts';
import { forAgreement, forCoordinator, forPartaker, type UnderWay } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { midTermLines, midTermOf } from '../mid-term.ts';
import { partyName } from '../programmes.ts';
import { type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';
import { giveAgreement, saidBy } from './agreement-course.ts';
import { mayReport } from './report.ts';

type MidTermVerb = Extract<Verb, `${string}MidTerm` | `${string}MidTermAnswer` | 'showMinutes'>;

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
  showMinutes,
};

function submitSetMidTerm(turn: Turn, { programmeId }: ActionOf<'submitSetMidTerm'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ ref }) => {
    const on = new FormReader(turn).date('on');
    if (on === null) return { kind: 'invalid', errors: [{ field: 'on', error: { error: 'notADate' } }] };
    return give(turn, programmeId, { type: 'SetMidTerm', on }, () => ({ done: 'midTermSet', programme: ref, on }));
  });
}

/** What was said is for everybody who has a part in it: parties, no persons. */
function showMinutes(turn: Turn, { programmeId, page }: ActionOf<'showMinutes'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const { opened, closed } = seen.programme.midTerm;
    if (opened === null || closed === null) return refused({ code: 'midTermNotOpen' }, programmeId);
    const lines = await midTermLines(turn, seen);
    const model = { programme: seen.ref, openedOn: opened.on, closedOn: closed.on, lines, page };
    return privately(minutesCard(model, turn.reader));
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
  if (form.invalid !== null || useful === null) return form.invalid ?? refused({ code: 'stale' });
  const explanation = typed === '' ? null : await keepPersonal(turn.ports, turn.municipalityId, typed);
  const said = { useful, onCourse: onCourse === 'yes', wishes, explanation, ...saidBy(turn, about) };
  const command = { type: 'AnswerMidTerm', answer: said } as const;
  return giveAgreement(turn, about, command, { done: 'midTermAnswered', what: about.ref.what });
}
