import { type AmendmentId, as, type Instant, type PersonId, type ProjectId } from '../../domain/ids.ts';
import { titleOf } from '../../domain/programme/judging/record.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { PresentationDueModel, SingleMessage } from '../../views/models.ts';
import { partsOf } from '../owner-key.ts';
import { addressOf } from '../people/reach.ts';
import type { Delivery, Message } from '../ports/deliveries.ts';
import type { LinkedAccount, Person } from '../ports/people.ts';
import { heldByPause } from './progress.ts';
import { closed, inMessage, partyNameOf, type Scene } from './scene.ts';

export async function presentPresentationDue(scene: Scene, { subject }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'programme') return null;
  const programme = await scene.programme(subject.programmeId);
  const { plannedOn } = programme.evening;
  return {
    kind: 'presentationDue',
    model: {
      ...inMessage(scene, programme),
      dueOn: plannedOn,
      state: presentationState(scene, programme),
    },
  };
}

function presentationState(scene: Scene, programme: Programme): PresentationDueModel['state'] {
  const { held } = programme.evening;
  if (held !== null) return { is: 'held', on: held.on };
  if (programme.phase === 'closed') return closed(scene, 'programmeClosed');
  return heldByPause(scene, programme) ?? { is: 'open' };
}

/** `not-reached|<delivery>`: what did not arrive, to whom, and whether it has since. */
export async function presentNotReached(scene: Scene, { subject, slot }: Delivery): Promise<SingleMessage | null> {
  if (!('programmeId' in subject)) return null;
  const programme = await scene.programme(subject.programmeId);
  const [undelivered] = await scene.ports.deliveries.get([slot.slice('not-reached|'.length)]);
  if (undelivered === undefined) return null;
  const message = undelivered.messageId === null ? null : await scene.ports.messages.get(undelivered.messageId);
  const { kind, id } = partsOf(undelivered.recipient);
  const personId = as<PersonId>(id);
  const person = await scene.person(personId);
  const project = kind === 'channel' ? programme.projects.find(({ projectId }) => projectId === id) : undefined;
  return {
    kind: 'notReached',
    model: {
      ...inMessage(scene, programme),
      person: {
        personId,
        name: project?.name ?? person?.name ?? '',
        party: partyNameOf(programme, person?.partyId ?? null),
      },
      what: undelivered.kind,
      about: aboutOf(programme, undelivered),
      why: kind === 'channel' ? await whyNoChannel(scene, as(id), message) : whyNot(undelivered, message, person),
      since: undelivered.notReachedAt ?? scene.message.sendAt,
      undelivered: message === null || message.state === 'sent' ? null : message.messageId,
      state: hasArrived(undelivered, message) ? closed(scene, 'done') : { is: 'open' },
    },
  };
}

const hasArrived = ({ state }: Delivery, message: Message | null): boolean =>
  message?.state === 'sent' || state === 'superseded' || state === 'expired';

/** A channel that was archived, or from which the bot was removed, stays linked until another one is. */
async function whyNoChannel({ ports, municipalityId }: Scene, projectId: ProjectId, message: Message | null) {
  if (message?.state === 'ambiguous') return 'ambiguous';
  return (await ports.channels.get(municipalityId, projectId)) === null ? 'noChannel' : 'channelGone';
}

function whyNot({ messageId }: Delivery, message: Message | null, person: Person | null) {
  const address = addressOf(person);
  if (message?.state === 'ambiguous') return 'ambiguous';
  if (address === null && person?.accounts.some(({ goneAt }) => goneAt !== null)) return 'gone';
  if (message?.state === 'failed') return address === null ? 'gone' : 'failed';
  return messageId === null && address === null ? 'noAccount' : 'gone';
}

export function aboutOf(programme: Programme, { subject }: Pick<Delivery, 'subject'>): string | null {
  if (subject.of === 'proposal') return titleOf(programme, subject.proposal);
  if (subject.of === 'party') return partyNameOf(programme, subject.partyId);
  if (subject.of === 'amendment' || subject.of === 'consent') return whatIsAmended(programme, subject.amendmentId);
  const activityId =
    subject.of === 'agreement' ? subject.agreementId : subject.of === 'activity' ? subject.activityId : null;
  return programme.activities.find((activity) => activity.activityId === activityId)?.fields.what ?? null;
}

const whatIsAmended = ({ amendments }: Programme, amendmentId: AmendmentId): string | null => {
  const amendment = amendments.find((each) => each.amendmentId === amendmentId);
  const proposal = amendment?.proposal;
  return (
    amendment?.base?.fields.what ?? (proposal === undefined || proposal.kind === 'end' ? null : proposal.fields.what)
  );
};

/** `account|<link>`: somebody handed in a code; a coordinator confirms who it was. */
export async function presentAccountToConfirm(
  scene: Scene,
  { subject, slot }: Delivery,
): Promise<SingleMessage | null> {
  if (subject.of !== 'person') return null;
  const person = await scene.person(subject.personId);
  const linkId = slot.slice('account|'.length);
  if (person === null) return null;
  const linked = person.accounts.find((account) => account.linkId === linkId);
  const municipality = await scene.municipality();
  return {
    kind: 'accountToConfirm',
    model: {
      messageId: scene.message.messageId,
      person: {
        personId: person.personId,
        name: person.name,
        function: person.function,
        party: municipality.parties.find(({ partyId }) => partyId === person.partyId)?.name ?? null,
      },
      linkId,
      account: linked?.account ?? null,
      at: linked?.linkedAt ?? scene.message.sendAt,
      state: await accountState(scene, linked),
    },
  };
}

async function accountState(scene: Scene, linked: LinkedAccount | undefined) {
  const at: Instant = scene.message.sentAt ?? scene.message.sendAt;
  if (linked === undefined) return { is: 'rejected', by: '', at } as const;
  if (linked.state === 'waiting') return { is: 'open' } as const;
  const by = linked.confirmedBy === undefined ? null : await scene.person(linked.confirmedBy);
  return { is: 'confirmed', by: by?.name ?? '', at } as const;
}

export async function presentAccountConfirmed(scene: Scene, { subject }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'person') return null;
  const person = await scene.person(subject.personId);
  if (person === null) return null;
  const programmes = await scene.ports.snapshots.programmes(scene.municipalityId);
  const names = await Promise.all(
    programmes.map(async ({ programmeId }) => (programmeId === null ? null : scene.programme(programmeId))),
  );
  return {
    kind: 'accountConfirmed',
    model: {
      messageId: scene.message.messageId,
      name: person.name,
      outcome: 'confirmed',
      programmes: names.flatMap((programme) =>
        programme?.setUp?.parties.some(({ partyId }) => partyId === person.partyId) ? [programme.setUp.name] : [],
      ),
    },
  };
}
