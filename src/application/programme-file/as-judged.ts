import type { ProposalRef } from '../../domain/programme/judging/proposal.ts';
import { destinationOf } from '../../domain/programme/judging/record.ts';
import { isSetAside } from '../../domain/programme/judging/set-aside.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Contents } from './contents.ts';

/**
 * What a file wants, beside what the coordinator decided since: a file does not bring back what was merged or referred, and
 * what it puts under something that was merged comes under the other.
 */
export const asJudged = (contents: Contents, current: Programme): Contents => {
  const stays = (proposal: ProposalRef): boolean => !isSetAside(current, proposal);
  const agendaItemsNow = (itemIds: Contents['projects'][number]['agendaItemIds']) => [
    ...new Set(
      itemIds.flatMap((id) => {
        const now = destinationOf(current, { of: 'agendaItem', id });
        return now.of === 'agendaItem' && stays(now) ? [now.id] : [];
      }),
    ),
  ];
  const projectNow = (id: Contents['activities'][number]['projectId']) => {
    const now = destinationOf(current, { of: 'project', id });
    return now.of === 'project' ? now.id : id;
  };
  return {
    ...contents,
    agenda: contents.agenda.filter(({ itemId }) => stays({ of: 'agendaItem', id: itemId })),
    projects: contents.projects
      .filter(({ projectId }) => stays({ of: 'project', id: projectId }))
      .map((project) => ({ ...project, agendaItemIds: agendaItemsNow(project.agendaItemIds) })),
    activities: contents.activities
      .filter(({ activityId }) => stays({ of: 'activity', id: activityId }))
      .map((activity) => ({ ...activity, projectId: projectNow(activity.projectId) })),
  };
};
