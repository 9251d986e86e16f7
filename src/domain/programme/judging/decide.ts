import type { Actor } from '../../actor.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { PersonId } from '../../ids.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { Refusal } from '../../refusal.ts';
import { changeOfText, type ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeEvent } from '../events.ts';
import { takenIn } from '../ownership/decide.ts';
import type { Activity } from '../state.ts';
import type { JudgingCommand } from './commands.ts';
import { type Outcome, type ProposalRef, sameProposal } from './proposal.ts';
import { recordOf } from './record.ts';
import { isInProgramme, isSetAside } from './set-aside.ts';

export const decideJudging = (
  command: JudgingCommand,
  { actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'SetCriteria':
      return setCriteria(command, programme);
    case 'JudgeProposals':
      return judge(command, actor, programme);
    case 'TakeBackJudgement':
      return takeBack(command, programme);
    case 'ProposeAgain':
      return proposeAgain(command, programme);
  }
};

/** Agreed beforehand: who was judged by them can't find others in their place. */
const setCriteria = (
  { criteria }: Of<JudgingCommand, 'SetCriteria'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  if (sameValue(criteria, programme.criteria)) return accept();
  if (programme.proposals.some(({ judgement }) => judgement !== null)) return refuse({ code: 'criteriaInUse' });
  return changeOfText(programme, { type: 'CriteriaSet', criteria });
};

const judge = (
  { proposals, outcome }: Of<JudgingCommand, 'JudgeProposals'>,
  actor: Actor,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const changed = proposals.filter((proposal) => !stands(proposal, outcome, programme));
  const refusal = changed.map((proposal) => whyNot(proposal, outcome, programme)).find((why) => why !== null);
  if (refusal !== undefined) return refuse(refusal);
  const by = actor.kind === 'person' ? actor.personId : null;
  return changeOfText(programme, ...changed.flatMap((proposal) => judged(proposal, outcome, by, programme)));
};

const stands = (proposal: ProposalRef, outcome: Outcome, programme: ExistingProgramme): boolean =>
  sameValue(recordOf(programme, proposal)?.judgement?.outcome ?? null, outcome);

const whyNot = (proposal: ProposalRef, outcome: Outcome, programme: ExistingProgramme): Refusal | null => {
  if (!isInProgramme(programme, proposal) && !isSetAside(programme, proposal))
    return { code: 'notFound', what: proposal.of };
  if (isSetAside(programme, proposal) && !hasProject(proposal, programme)) return { code: 'notFound', what: 'project' };
  switch (outcome.is) {
    case 'accepted':
    case 'sentBack':
      return activityOf(proposal, programme)?.takenIn === true && !isSetAside(programme, proposal)
        ? { code: 'alreadyTakenIn' }
        : null;
    case 'merged':
      return whyNotInto(proposal, outcome.into, programme);
    case 'regularWork':
      return proposal.of === 'project' && programme.activities.some(({ projectId }) => projectId === proposal.id)
        ? { code: 'projectHasActivities' }
        : null;
  }
};

const whyNotInto = (proposal: ProposalRef, into: ProposalRef, programme: ExistingProgramme): Refusal | null => {
  if (sameProposal(proposal, into)) return { code: 'mergeIntoItself' };
  return into.of === proposal.of && isInProgramme(programme, into) ? null : { code: 'notFound', what: proposal.of };
};

/** An activity that comes back needs the project in which it was proposed. */
const hasProject = (proposal: ProposalRef, programme: ExistingProgramme): boolean => {
  const activity = activityOf(proposal, programme);
  return activity === null || programme.projects.some(({ projectId }) => projectId === activity.projectId);
};

const activityOf = (proposal: ProposalRef, { activities, setAside }: ExistingProgramme): Activity | null =>
  [...activities, ...setAside.activities].find(({ activityId }) => activityId === proposal.id) ?? null;

/** Accepting an activity takes it in: its owner is asked. One that was in already is not asked again. */
const judged = (
  proposal: ProposalRef,
  outcome: Outcome,
  by: PersonId | null,
  programme: ExistingProgramme,
): readonly ProgrammeEvent[] => {
  const activity = activityOf(proposal, programme);
  const asked = outcome.is === 'accepted' && activity !== null && !activity.takenIn ? takenIn(activity) : [];
  return [{ type: 'ProposalJudged', proposal, outcome, by }, ...asked];
};

const takeBack = (
  { proposal }: Of<JudgingCommand, 'TakeBackJudgement'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const outcome = recordOf(programme, proposal)?.judgement?.outcome ?? null;
  if (outcome === null) return refuse({ code: 'notJudged' });
  // Its owner was asked: what is in the programme leaves it by another decision, or by withdrawing it.
  if (outcome.is === 'accepted') return refuse({ code: 'alreadyTakenIn' });
  if (isSetAside(programme, proposal) && !hasProject(proposal, programme))
    return refuse({ code: 'notFound', what: 'project' });
  return changeOfText(programme, { type: 'JudgementTakenBack', proposal });
};

const proposeAgain = (
  { proposal, answer }: Of<JudgingCommand, 'ProposeAgain'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const record = recordOf(programme, proposal);
  if (record === null) return refuse({ code: 'notSentBack' });
  if (record.judgement?.outcome.is === 'sentBack')
    return changeOfText(programme, { type: 'ProposedAgain', proposal, answer });
  return refuse({ code: record.answer?.times === record.times ? 'alreadyAnswered' : 'notSentBack' });
};
