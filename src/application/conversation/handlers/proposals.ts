import { type AgreementId, as, type ProgrammeId, type ProjectId } from '../../../domain/ids.ts';
import type { ProgrammeCommand } from '../../../domain/programme/commands.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { newProjectForm, proposalForm } from '../../../views/index.ts';
import { commandProgramme } from '../../command.ts';
import { issueCode } from '../../people/codes.ts';
import { dateInTerm, partyOptions } from '../activity-fields.ts';
import { forPartaker, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import type { Seen } from '../programmes.ts';
import { derivedId, done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';
import { completeHandlers } from './complete.ts';
import { takeInHandlers } from './take-in.ts';

type ProposalVerb = Extract<
  Verb,
  | 'openProposal'
  | 'submitProposal'
  | 'openNewProject'
  | 'submitNewProject'
  | 'openComplete'
  | 'submitComplete'
  | 'openTakeIn'
  | 'submitTakeIn'
  | 'withdrawActivity'
>;

const MOST_LETTERS = { what: 300, line: 150, description: 600 } as const;

export const proposalHandlers: Handlers<ProposalVerb> = {
  openProposal: (turn, { programmeId, projectId }) => openProposal(turn, programmeId, projectId),
  submitProposal,
  openNewProject: (turn, { programmeId }) =>
    forPartaker(turn, programmeId, (seen) => {
      const closed = whyTextIsClosed(seen.programme);
      return closed === null ? newProject(turn, seen) : refused(closed, programmeId);
    }),
  submitNewProject,
  ...completeHandlers,
  ...takeInHandlers,
};

/** An activity stands in a project: where there is none yet, that is asked first. */
export function openProposal(turn: Turn, programmeId: ProgrammeId, projectId: ProjectId | null): Promise<Reply> {
  return forPartaker(turn, programmeId, (seen) => {
    const { programme } = seen;
    const closed = whyTextIsClosed(programme);
    if (closed !== null) return refused(closed, programmeId);
    if (programme.projects.length === 0) return newProject(turn, seen);
    const own = programme.setUp.parties.find(({ partyId }) => partyId === turn.person.partyId);
    const model = {
      programme: seen.ref,
      projectId,
      projects: programme.projects.map((project) => ({ value: project.projectId, label: project.name })),
      parties: partyOptions(programme.setUp),
      values: { what: '', forWhom: '', project: projectId ?? '', lead: own?.partyId ?? '', dueOn: null },
    };
    return opening(proposalForm(model, turn.reader));
  });
}

function submitProposal(turn: Turn, action: ActionOf<'submitProposal'>): Promise<Reply> {
  const { programmeId } = action;
  return forPartaker(turn, programmeId, ({ ref, programme }) => {
    const form = new FormReader(turn);
    const what = form.text('what', { max: MOST_LETTERS.what });
    const forWhom = form.text('forWhom', { required: false, max: MOST_LETTERS.line });
    const projectId = form.choice(
      'project',
      programme.projects.map((project) => project.projectId),
    );
    const leadPartyId = form.choice(
      'lead',
      programme.setUp.parties.map(({ partyId }) => partyId),
      { required: false },
    );
    const dueOn = dateInTerm(form, programme.setUp);
    if (form.invalid !== null || projectId === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const activityId = as<AgreementId>(derivedId(turn, 'activity'));
    const command: ProgrammeCommand = {
      type: 'ProposeActivity',
      activityId,
      projectId,
      ownerId: null,
      fields: {
        what,
        forWhom: forWhom === '' ? null : forWhom,
        leadPartyId,
        ownerFunction: null,
        involvedPartyIds: [],
        dueOn,
        waitsFor: [],
        themes: [],
        means: null,
        result: null,
        milestones: [],
      },
    };
    return give(turn, programmeId, command, () => ({ done: 'proposed', programme: ref, activityId, what }));
  });
}

const newProject = (turn: Turn, { ref, programme }: Seen): Reply =>
  opening(
    newProjectForm(
      {
        programme: ref,
        agendaItems: programme.agenda.map(({ itemId, title }) => ({ value: itemId, label: title })),
        values: { name: '', description: '', agendaItems: [] },
      },
      turn.reader,
    ),
  );

function submitNewProject(turn: Turn, { programmeId }: ActionOf<'submitNewProject'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async ({ ref, programme }) => {
    const form = new FormReader(turn);
    const name = form.text('name', { max: MOST_LETTERS.line });
    const description = form.text('description', { required: false, max: MOST_LETTERS.description });
    const agendaItemIds = form.choices(
      'agendaItems',
      programme.agenda.map(({ itemId }) => itemId),
      { required: false },
    );
    if (form.invalid !== null) return form.invalid;
    const projectId = as<ProjectId>(derivedId(turn, 'project'));
    const command: ProgrammeCommand = {
      type: 'SetProject',
      project: {
        projectId,
        name,
        description: description === '' ? null : description,
        agendaItemIds,
      },
    };
    const outcome = await commandProgramme(turn.ports, turn.municipalityId, programmeId, command, givenBy(turn));
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    const purpose = { for: 'projectTeam', programmeId, projectId } as const;
    const teamCode = await issueCode(turn.ports, turn.municipalityId, purpose);
    return done(turn, { done: 'projectAdded', programme: ref, name, teamCode });
  });
}
