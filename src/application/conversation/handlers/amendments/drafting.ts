import { type AgreementId, as } from '../../../../domain/ids.ts';
import type { ActivityFields } from '../../../../domain/programme/terms.ts';
import type { ActionOf, Verb } from '../../../../views/actions.ts';
import { addAgreementForm, agreementWordsForm, completeForm } from '../../../../views/index.ts';
import { commandProgramme } from '../../../command.ts';
import {
  chooseChangeOf,
  forTerms,
  keepDraft,
  keepFields,
  NOTHING_YET,
  type OfAgreement,
  proposalWith,
} from '../../amending-terms.ts';
import { forAmendment, showAmendment } from '../../amendments.ts';
import { forCoordinator } from '../../for-whom.ts';
import { FormReader } from '../../form-values.ts';
import { give } from '../../give.ts';
import type { Seen } from '../../programmes.ts';
import { type Filled, filledIn, stepOf } from '../../terms-steps.ts';
import { derivedId, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../../turn.ts';

type DraftVerb = Extract<
  Verb,
  | 'chooseChange'
  | 'openAmendTerms'
  | 'submitAmendTerms'
  | 'openAmendWords'
  | 'submitAmendWords'
  | 'openFixText'
  | 'submitFixText'
  | 'openAddAgreement'
  | 'submitAddAgreement'
  | 'proposeEnd'
  | 'discardAmendment'
  | 'redoAmendment'
>;

const LONGEST_WHAT = 300;
const LONGEST_LINE = 150;

export const draftHandlers: Handlers<DraftVerb> = {
  chooseChange: (turn, place) =>
    forTerms(turn, place, (seen, filled) => chooseChangeOf(turn, seen, place.agreementId, filled)),
  openAmendTerms: (turn, place) => forTerms(turn, place, (seen, filled) => openStep(turn, seen, place, filled)),
  submitAmendTerms,
  openAmendWords: (turn, place) => forTerms(turn, place, (_, filled) => openWords(turn, place, filled, false)),
  submitAmendWords,
  openFixText: (turn, place) => forTerms(turn, place, (_, filled) => openWords(turn, place, filled, true)),
  submitFixText,
  openAddAgreement,
  submitAddAgreement,
  proposeEnd: (turn, { programmeId, agreementId }) =>
    forTerms(turn, { programmeId, agreementId }, (seen) => keepDraft(turn, seen, { kind: 'end', agreementId })),
  discardAmendment,
  redoAmendment,
};

async function openStep(
  turn: Turn,
  seen: Seen,
  { programmeId, agreementId, step }: Omit<ActionOf<'openAmendTerms'>, 'verb'>,
  filled: Filled,
): Promise<Reply> {
  const submit = { verb: 'submitAmendTerms', programmeId, agreementId, step } as const;
  const model = { what: filled.fields.what, submit, ...(await stepOf(turn, seen, agreementId, filled, step)) };
  return opening(completeForm(model, turn.reader));
}

/** Kept as a draft; the card that answers shows what differs, and who decides. */
function submitAmendTerms(turn: Turn, place: ActionOf<'submitAmendTerms'>): Promise<Reply> {
  return forTerms(turn, place, async (seen, before) => {
    const form = new FormReader(turn);
    const filled = await filledIn(turn, form, seen, place.agreementId, before, place.step);
    return form.invalid ?? keepDraft(turn, seen, proposalWith(seen.programme, place.agreementId, filled));
  });
}

const openWords = (turn: Turn, place: OfAgreement, { fields }: Filled, isFix: boolean): Reply => {
  const { programmeId, agreementId } = place;
  const { what, forWhom } = fields;
  return opening(agreementWordsForm({ programmeId, agreementId, isFix, values: { what, forWhom } }, turn.reader));
};

function wordsIn(form: FormReader): Pick<ActivityFields, 'what' | 'forWhom'> {
  const what = form.text('what', { max: LONGEST_WHAT });
  const forWhom = form.text('forWhom', { required: false, max: LONGEST_LINE });
  return { what, forWhom: forWhom === '' ? null : forWhom };
}

function submitAmendWords(turn: Turn, place: ActionOf<'submitAmendWords'>): Promise<Reply> {
  return forTerms(turn, place, (seen, filled) => {
    const form = new FormReader(turn);
    const words = wordsIn(form);
    return form.invalid ?? keepFields(turn, seen, place.agreementId, filled, words);
  });
}

/** A slip of the pen: the coordinator alone, and both values stand in the journal. */
function submitFixText(turn: Turn, { programmeId, agreementId }: ActionOf<'submitFixText'>): Promise<Reply> {
  return forTerms(turn, { programmeId, agreementId }, () => {
    const form = new FormReader(turn);
    const words = wordsIn(form);
    const command = { type: 'FixAgreementText', agreementId, words } as const;
    return form.invalid ?? give(turn, programmeId, command, () => ({ done: 'textFixed', what: words.what }));
  });
}

function openAddAgreement(turn: Turn, { programmeId }: ActionOf<'openAddAgreement'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ programme, ref }) => {
    if (programme.phase !== 'active') return refused({ code: 'notActive' }, programmeId);
    const projects = programme.projects.map(({ projectId, name }) => ({ value: projectId, label: name }));
    return opening(addAgreementForm({ programme: ref, projects, contributionId: null }, turn.reader));
  });
}

/** A draft with gaps: the card that answers names them, each with its form. */
function submitAddAgreement(
  turn: Turn,
  { programmeId, contributionId }: ActionOf<'submitAddAgreement'>,
): Promise<Reply> {
  return forCoordinator(turn, programmeId, (seen) => {
    const form = new FormReader(turn);
    const words = wordsIn(form);
    const projectId = form.choice(
      'project',
      seen.programme.projects.map((project) => project.projectId),
    );
    if (form.invalid !== null || projectId === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const agreementId = as<AgreementId>(derivedId(turn, 'agreement'));
    const fields = { ...NOTHING_YET, ...words };
    const proposal = { kind: 'add', agreementId, projectId, fields, ownerId: null } as const;
    return keepDraft(turn, seen, proposal, contributionId);
  });
}

function discardAmendment(turn: Turn, place: ActionOf<'discardAmendment'>): Promise<Reply> {
  const { programmeId, amendmentId } = place;
  return forCoordinator(turn, programmeId, ({ programme, ref }) => {
    const draft = programme.amendments.find((each) => each.amendmentId === amendmentId);
    const fields = draft?.base?.fields ?? (draft?.proposal.kind === 'add' ? draft.proposal.fields : null);
    const command = { type: 'DiscardAmendment', amendmentId } as const;
    return give(turn, programmeId, command, () => ({
      done: 'amendmentDiscarded',
      programme: ref,
      what: fields?.what ?? '',
    }));
  });
}

/** The same changes, made to what is in force now. */
function redoAmendment(turn: Turn, place: ActionOf<'redoAmendment'>): Promise<Reply> {
  const { programmeId, amendmentId } = place;
  return forAmendment(turn, place, async ({ isCoordinator }) => {
    if (!isCoordinator) return refused({ code: 'notAllowed' }, programmeId);
    const newId = as<typeof amendmentId>(derivedId(turn, 'draft'));
    const command = { type: 'RedoAmendment', amendmentId, newId } as const;
    const outcome = await commandProgramme(turn.ports, turn.municipalityId, programmeId, command, givenBy(turn));
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    const made = outcome.state.amendments.some((each) => each.amendmentId === newId) ? newId : amendmentId;
    return showAmendment(turn, programmeId, made);
  });
}
