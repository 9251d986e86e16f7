import type { Activity, Programme } from '../../domain/programme/state.ts';
import { erasedText } from '../../views/index.ts';
import type { OwnerRequestItem, SingleMessage } from '../../views/models.ts';
import { readPersonal } from '../personal-values.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { closed, inMessage, isOnPaper, partyNameOf, type Scene, whoActed } from './scene.ts';

/** `owner|3`: the third time that somebody was asked for this activity. */
const askOf = (slot: string): number => Number(slot.slice(slot.lastIndexOf('|') + 1));

/** All that one owner is asked at once, in one message. */
export async function presentOwnerRequest(
  scene: Scene,
  deliveries: readonly Delivery[],
): Promise<SingleMessage | null> {
  const [first] = deliveries;
  if (first === undefined || first.subject.of !== 'activity') return null;
  const programme = await scene.programme(first.subject.programmeId);
  const items: OwnerRequestItem[] = [];
  let owner: Activity | null = null;
  for (const { subject, slot } of deliveries) {
    if (subject.of !== 'activity') continue;
    const activity = programme.activities.find(({ activityId }) => activityId === subject.activityId);
    owner ??= activity ?? null;
    items.push(await itemOf(scene, programme, subject.activityId, activity, askOf(slot)));
  }
  return {
    kind: 'ownerRequest',
    model: { ...inMessage(scene, programme), onBehalfOf: await behalf(scene, programme, owner), items },
  };
}

async function behalf(scene: Scene, programme: Programme, activity: Activity | null) {
  if (activity === null || activity.ownerId === null || activity.ownerId === scene.readerId) return null;
  if (!isOnPaper(programme, activity.fields.leadPartyId)) return null;
  const party = partyNameOf(programme, activity.fields.leadPartyId) ?? '';
  return { name: (await scene.person(activity.ownerId))?.name ?? '', party };
}

async function itemOf(
  scene: Scene,
  programme: Programme,
  activityId: Activity['activityId'],
  activity: Activity | undefined,
  ask: number,
): Promise<OwnerRequestItem> {
  if (activity === undefined) {
    return { activityId, ask, what: '', forWhom: null, party: null, dueOn: null, state: closed(scene, 'withdrawn') };
  }
  const { what, forWhom, leadPartyId, dueOn } = activity.fields;
  const party = partyNameOf(programme, leadPartyId);
  return { activityId, ask, what, forWhom, party, dueOn, state: await stateOf(scene, programme, activity, ask) };
}

async function stateOf(
  scene: Scene,
  programme: Programme,
  { answer, ownerId, ask: current }: Activity,
  ask: number,
): Promise<OwnerRequestItem['state']> {
  if (ask !== current || ownerId === null) return closed(scene, 'textChanged');
  switch (answer.kind) {
    case 'notAsked':
      return closed(scene, 'withdrawn');
    case 'asked':
      return { is: 'open' };
    default:
      return { is: answer.kind, by: await whoActed(scene, ownerId, programme), at: answer.at };
  }
}

/** To the project team: a named owner said no, in their own words. */
export async function presentOwnerDeclined(scene: Scene, { subject, slot }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'activity') return null;
  const programme = await scene.programme(subject.programmeId);
  const activity = programme.activities.find(({ activityId }) => activityId === subject.activityId);
  if (activity === undefined) return null;
  const { answer, fields, ask } = activity;
  const stands = answer.kind === 'declined' && ask === askOf(slot);
  const words = await readPersonal(
    scene.ports,
    scene.municipalityId,
    [stands ? answer.reason : null],
    erasedText(scene.reader),
  );
  return {
    kind: 'ownerDeclined',
    model: {
      ...inMessage(scene, programme),
      activity: {
        agreementId: activity.activityId,
        what: fields.what,
        party: partyNameOf(programme, fields.leadPartyId),
        dueOn: fields.dueOn,
      },
      reason: stands ? words(answer.reason) : '',
      state: stands ? { is: 'open' } : closed(scene, 'textChanged'),
    },
  };
}
