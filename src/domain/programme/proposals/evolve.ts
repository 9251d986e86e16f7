import type { Of } from '../../decider.ts';
import { upsert } from '../../upsert.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { ProposalRef } from '../judging/proposal.ts';
import { asksAgain } from '../ownership/question.ts';
import type { Activity, Programme } from '../state.ts';

export type OutlineEvent = Of<ProgrammeEvent, 'AgendaItemSet' | 'AgendaItemRemoved' | 'ProjectSet' | 'ProjectRemoved'>;
export type ActivityEvent = Of<ProgrammeEvent, 'ActivityProposed' | 'ActivityChanged' | 'ActivityWithdrawn'>;

export const evolveOutline = (programme: Programme, event: OutlineEvent): Programme => {
  switch (event.type) {
    case 'AgendaItemSet':
      return {
        ...programme,
        agenda: upsert(programme.agenda, event.item, (item) => item.itemId === event.item.itemId),
      };
    case 'AgendaItemRemoved':
      return {
        ...programme,
        proposals: withoutRecordOf(event.itemId, programme),
        agenda: programme.agenda.filter((item) => item.itemId !== event.itemId),
        projects: programme.projects.map((project) => ({
          ...project,
          agendaItemIds: project.agendaItemIds.filter((itemId) => itemId !== event.itemId),
        })),
      };
    case 'ProjectSet': {
      const { project } = event;
      return {
        ...programme,
        projects: upsert(programme.projects, project, (it) => it.projectId === project.projectId),
      };
    }
    case 'ProjectRemoved':
      return {
        ...programme,
        proposals: withoutRecordOf(event.projectId, programme),
        projects: programme.projects.filter((project) => project.projectId !== event.projectId),
      };
  }
};

export const evolveActivity = (programme: Programme, event: ActivityEvent): Programme => {
  switch (event.type) {
    case 'ActivityProposed': {
      const { activityId, projectId, fields, ownerId } = event;
      const proposed: Activity = {
        activityId,
        projectId,
        fields,
        ownerId,
        takenIn: false,
        ask: 0,
        answer: { kind: 'notAsked' },
        edition: 0,
        since: null,
        ended: null,
      };
      return { ...programme, activities: [...programme.activities, proposed] };
    }
    case 'ActivityChanged':
      return {
        ...programme,
        activities: programme.activities.map((activity) =>
          activity.activityId === event.activityId ? changed(activity, event) : activity,
        ),
      };
    case 'ActivityWithdrawn':
      return {
        ...programme,
        proposals: withoutRecordOf(event.activityId, programme),
        activities: programme.activities.filter((activity) => activity.activityId !== event.activityId),
      };
  }
};

const changed = (activity: Activity, { fields, ownerId }: Of<ProgrammeEvent, 'ActivityChanged'>): Activity => ({
  ...activity,
  fields,
  ownerId,
  answer: asksAgain(activity, fields, ownerId) ? { kind: 'notAsked' } : activity.answer,
});

/** What is gone is no proposal any more; proposed anew under its old name, it is a new one. */
const withoutRecordOf = (id: ProposalRef['id'], { proposals }: Programme): Programme['proposals'] =>
  proposals.filter(({ proposal }) => proposal.id !== id);
