import type { ProgrammeCommand } from '../../../domain/programme/commands.ts';
import type { ProposalRef } from '../../../domain/programme/judging/proposal.ts';
import { recordOf, titleOf } from '../../../domain/programme/judging/record.ts';
import type { Programme } from '../../../domain/programme/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { erasedText, proposeAgainForm } from '../../../views/index.ts';
import { commandProgramme } from '../../command.ts';
import { keepPersonal, readPersonal } from '../../personal-values.ts';
import { forPartaker, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type ProposeAgainVerb = Extract<Verb, 'openProposeAgain' | 'submitProposeAgain'>;

/** A question about a proposal: its proposers change what it says, and answer. */
export const proposeAgainHandlers: Handlers<ProposeAgainVerb> = { openProposeAgain, submitProposeAgain };

function openProposeAgain(turn: Turn, { programmeId, proposal }: ActionOf<'openProposeAgain'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async ({ programme, ref }) => {
    const closed = whyTextIsClosed(programme);
    if (closed !== null) return refused(closed, programmeId);
    const outcome = recordOf(programme, proposal)?.judgement?.outcome;
    if (outcome?.is !== 'sentBack') return refused({ code: 'notSentBack' }, programmeId);
    const words = await readPersonal(turn.ports, turn.municipalityId, [outcome.reason], erasedText(turn.reader));
    const model = {
      programme: ref,
      proposal,
      title: titleOf(programme, proposal) ?? '',
      question: words(outcome.reason),
    };
    return opening(proposeAgainForm(model, turn.reader));
  });
}

function submitProposeAgain(turn: Turn, { programmeId, proposal }: ActionOf<'submitProposeAgain'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async ({ programme, ref }) => {
    const form = new FormReader(turn);
    const title = form.text('title', { max: 300 });
    const answer = form.text('answer', { max: 1_000 });
    if (form.invalid !== null) return form.invalid;
    if (recordOf(programme, proposal)?.judgement?.outcome.is !== 'sentBack')
      return refused({ code: 'notSentBack' }, programmeId);
    const change = changeOf(programme, proposal, title);
    if (change !== null) {
      const giving = givenBy(turn, 'title');
      const changed = await commandProgramme(turn.ports, turn.municipalityId, programmeId, change, giving);
      if (!changed.ok) return refused(changed.refusal, programmeId);
    }
    const sealed = await keepPersonal(turn.ports, turn.municipalityId, answer);
    const command: ProgrammeCommand = { type: 'ProposeAgain', proposal, answer: sealed };
    return give(turn, programmeId, command, () => ({ done: 'proposedAgain', programme: ref, what: title }));
  });
}

/** Null: it says what it said. */
function changeOf(programme: Programme, proposal: ProposalRef, title: string): ProgrammeCommand | null {
  if (titleOf(programme, proposal) === title) return null;
  switch (proposal.of) {
    case 'activity': {
      const activity = programme.activities.find(({ activityId }) => activityId === proposal.id);
      if (activity === undefined) return null;
      const { ownerId, fields } = activity;
      return { type: 'ChangeActivity', activityId: proposal.id, ownerId, fields: { ...fields, what: title } };
    }
    case 'project': {
      const project = programme.projects.find(({ projectId }) => projectId === proposal.id);
      return project === undefined ? null : { type: 'SetProject', project: { ...project, name: title } };
    }
    case 'agendaItem': {
      const item = programme.agenda.find(({ itemId }) => itemId === proposal.id);
      return item === undefined ? null : { type: 'SetAgendaItem', item: { ...item, title } };
    }
  }
}
