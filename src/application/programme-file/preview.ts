import type { ImportChange as ShownChange } from '../../views/models.ts';
import type { ImportPlan } from './plan-import.ts';

/** The names of fields as the file has them. */
const IN_THE_FILE: Readonly<Record<string, string>> = {
  leadPartyId: 'lead',
  ownerId: 'owner',
  involvedPartyIds: 'involved',
  agendaItemIds: 'agenda',
  projectId: 'project',
  partyId: 'party',
};

/** What a plan would do, as the coordinator reads it first. */
export function previewOf({ changes }: ImportPlan) {
  const shown = changes.map((change): ShownChange & { readonly change: string } => ({
    change: change.change,
    what: change.what,
    name: change.name,
    fields:
      change.change === 'changed'
        ? change.values.map(({ field, before, after }) => ({ field: IN_THE_FILE[field] ?? field, before, after }))
        : [],
  }));
  const those = (which: string) => shown.filter(({ change }) => change === which);
  return { added: those('added'), changed: those('changed'), removed: those('removed') };
}
