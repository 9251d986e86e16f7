import type { Action } from '../actions.ts';
import { note, text } from '../elements.ts';
import type {
  DeclineOwnershipFormModel,
  NewProjectFormModel,
  ProposalFormModel,
  Reader,
  TakeInFormModel,
} from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** What, for whom, in which project, who leads, by when: the rest comes under "Maak compleet". */
export const proposalForm = (model: ProposalFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('proposal', w);
  const { values } = model;
  return formOf(
    w,
    'forms.proposal',
    [note(w.text('forms.noNames'))],
    [
      ask.paragraph('what', values.what, { label: 'forms.what', hint: 'forms.whatHint' }, 300),
      ask.line('forWhom', values.forWhom, { label: 'forms.forWhom', hint: 'forms.forWhomHint', optional: true }),
      ask.choice('project', values.project, model.projects, { label: 'forms.project' }),
      ask.choice('lead', values.lead, model.parties, { label: 'forms.lead', hint: 'forms.leadHint', optional: true }),
      ask.date('dueOn', values.dueOn, { label: 'forms.dueOn', optional: true }),
    ],
    {
      label: 'forms.propose',
      act: { verb: 'submitProposal', programmeId: model.programme.programmeId, projectId: model.projectId },
    },
  );
};

export const newProjectForm = (model: NewProjectFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('newProject', w);
  const { values, agendaItems } = model;
  const agenda = ask.choices('agendaItems', values.agendaItems, agendaItems, {
    label: 'forms.agendaItems',
    hint: 'forms.agendaItemsHint',
    optional: true,
  });
  return formOf(
    w,
    'forms.newProject',
    [],
    [
      ask.line('name', values.name, { label: 'forms.projectName' }),
      ask.paragraph('description', values.description, { label: 'forms.description', optional: true }, 600),
      ...(agendaItems.length === 0 ? [] : [agenda]),
    ],
    { label: 'shared.save', act: { verb: 'submitNewProject', programmeId: model.programme.programmeId } },
  );
};

export const takeInForm = (model: TakeInFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('takeIn', w);
  return formOf(
    w,
    'forms.takeIn',
    [text(w.text('proposals.takeInText'))],
    [
      ask.choices('proposals', [], model.proposals, { label: 'forms.proposals' }),
      ask.paragraph('reason', '', { label: 'forms.because', hint: 'judging.takeInReasonHint' }, 1_000),
    ],
    { label: 'proposals.takeInOne', act: { verb: 'submitTakeIn', programmeId: model.programme.programmeId } },
  );
};

/** A no asks for the whole reason: the project team has to find another way. */
export const declineOwnershipForm = (model: DeclineOwnershipFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const reason = fieldsOf('declineOwnership', w).paragraph('reason', '', {
    label: 'forms.whyNot',
    hint: 'forms.whyNotOwnerHint',
  });
  return formOf(w, 'forms.declineOwnership', [text(model.what)], [reason], {
    label: 'shared.send',
    act: {
      verb: 'submitDeclineOwnership',
      programmeId: model.programme.programmeId,
      activityId: model.activityId,
      ask: model.ask,
    },
  });
};
