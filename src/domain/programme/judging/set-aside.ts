import type { AgendaItemId, ProjectId } from '../../ids.ts';
import type { Activity, Programme } from '../state.ts';
import type { ProposalRef } from './proposal.ts';

export const isInProgramme = ({ agenda, projects, activities }: Programme, { of, id }: ProposalRef): boolean => {
  switch (of) {
    case 'activity':
      return activities.some(({ activityId }) => activityId === id);
    case 'project':
      return projects.some(({ projectId }) => projectId === id);
    case 'agendaItem':
      return agenda.some(({ itemId }) => itemId === id);
  }
};

export const isSetAside = (programme: Programme, proposal: ProposalRef): boolean =>
  isInProgramme({ ...programme, ...programme.setAside }, proposal);

/** Out of the programme: what is proposed, signed and asked no longer knows of it. */
export const setAside = (programme: Programme, { of, id }: ProposalRef): Programme => {
  const { agenda, projects, activities, setAside: aside } = programme;
  switch (of) {
    case 'activity': {
      const [out, rest] = parted(activities, ({ activityId }) => activityId === id);
      return { ...programme, activities: rest, setAside: { ...aside, activities: [...aside.activities, ...out] } };
    }
    case 'project': {
      const [out, rest] = parted(projects, ({ projectId }) => projectId === id);
      return { ...programme, projects: rest, setAside: { ...aside, projects: [...aside.projects, ...out] } };
    }
    case 'agendaItem': {
      const [out, rest] = parted(agenda, ({ itemId }) => itemId === id);
      const removed = { ...programme, agenda: rest, setAside: { ...aside, agenda: [...aside.agenda, ...out] } };
      return relinked(removed, id, null);
    }
  }
};

/** In the programme again, at the end; parties that left meanwhile are no longer involved in it. */
export const broughtBack = (programme: Programme, { of, id }: ProposalRef): Programme => {
  const { agenda, projects, activities, setAside: aside } = programme;
  switch (of) {
    case 'activity': {
      const [back, rest] = parted(aside.activities, ({ activityId }) => activityId === id);
      const returned = back.map((activity) => withPartiesOf(programme, activity));
      return { ...programme, activities: [...activities, ...returned], setAside: { ...aside, activities: rest } };
    }
    case 'project': {
      const [back, rest] = parted(aside.projects, ({ projectId }) => projectId === id);
      return { ...programme, projects: [...projects, ...back], setAside: { ...aside, projects: rest } };
    }
    case 'agendaItem': {
      const [back, rest] = parted(aside.agenda, ({ itemId }) => itemId === id);
      return { ...programme, agenda: [...agenda, ...back], setAside: { ...aside, agenda: rest } };
    }
  }
};

/** What stood under the one that is merged stands under the other from now on. */
export const movedInto = (programme: Programme, from: ProposalRef, into: ProposalRef): Programme => {
  if (from.of === 'agendaItem' && into.of === 'agendaItem') return relinked(programme, from.id, into.id);
  if (from.of !== 'project' || into.of !== 'project') return programme;
  const move = moved(from.id, into.id);
  const { activities, setAside: aside } = programme;
  return {
    ...programme,
    activities: activities.map(move),
    setAside: { ...aside, activities: aside.activities.map(move) },
  };
};

const moved =
  (from: ProjectId, into: ProjectId) =>
  (activity: Activity): Activity =>
    activity.projectId === from ? { ...activity, projectId: into } : activity;

/** Projects under that item of the agenda come under the other; under none, where there is no other. */
const relinked = (programme: Programme, from: AgendaItemId, into: AgendaItemId | null): Programme => ({
  ...programme,
  projects: programme.projects.map((project) => {
    if (!project.agendaItemIds.includes(from)) return project;
    const others = project.agendaItemIds.filter((itemId) => itemId !== from && itemId !== into);
    return { ...project, agendaItemIds: into === null ? others : [...others, into] };
  }),
});

const withPartiesOf = ({ setUp }: Programme, activity: Activity): Activity => {
  const stays = new Set(setUp?.parties.map(({ partyId }) => partyId) ?? []);
  const involvedPartyIds = activity.fields.involvedPartyIds.filter((partyId) => stays.has(partyId));
  return { ...activity, fields: { ...activity.fields, involvedPartyIds } };
};

const parted = <Item>(items: readonly Item[], isOut: (item: Item) => boolean) =>
  [items.filter(isOut), items.filter((item) => !isOut(item))] as const;
