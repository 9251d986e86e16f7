import type { PersonId } from '../../domain/ids.ts';
import type { Subject } from '../../domain/plan/plan.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { ActionOf } from '../../views/actions.ts';
import { type WhyModel, whyCard } from '../../views/index.ts';
import { loadProgramme } from '../command.ts';
import type { Delivery, Message } from '../ports/deliveries.ts';
import { aboutOf } from '../present/coordination.ts';
import { personKey } from '../time/recipients.ts';
import { seeAll } from './programmes.ts';
import { privately, type Reply, refused, type Turn } from './turn.ts';

type Reason = WhyModel['because'][number];

/** "Waarom krijg ik dit?": which role in which programme each part of the message is for. */
export async function why(turn: Turn, { messageId }: ActionOf<'why'>): Promise<Reply> {
  const { ports, person } = turn;
  const message = await ports.messages.get(messageId);
  if (message === null || !(await isFor(turn, message))) return refused({ code: 'stale' });
  const deliveries = await ports.deliveries.get(message.deliveryIds);
  const because = await Promise.all(deliveries.map((delivery) => reasonOf(turn, delivery, person.personId)));
  return privately(whyCard({ because }, turn.reader));
}

/** One's own, or one of a project team in whose programme one has a part. */
async function isFor(turn: Turn, { recipient, municipalityId }: Message): Promise<boolean> {
  if (municipalityId !== turn.municipalityId) return false;
  if (recipient === personKey(turn.person.personId)) return true;
  const projectId = recipient.startsWith('channel/') ? recipient.slice('channel/'.length) : null;
  return (await seeAll(turn)).some(({ programme }) =>
    programme.projects.some((project) => project.projectId === projectId),
  );
}

async function reasonOf(turn: Turn, delivery: Delivery, personId: PersonId): Promise<Reason> {
  const { subject, kind, dueAt, recipient } = delivery;
  const { ports, municipalityId } = turn;
  if (!('programmeId' in subject)) {
    const about = (await ports.people.get(municipalityId, subject.personId))?.name ?? null;
    return { kind, role: kind === 'accountToConfirm' ? 'coordinator' : 'person', programme: null, about, dueAt };
  }
  const { state: programme } = await loadProgramme(ports, municipalityId, subject.programmeId);
  const role = recipient.startsWith('channel/') ? 'projectTeam' : roleFor(delivery, programme, personId);
  return { kind, role, programme: programme.setUp?.name ?? null, about: aboutOf(programme, delivery), dueAt };
}

/** What is a coordinator's goes to coordinators alone; the rest comes to them only for a party on paper. */
function roleFor({ kind, subject }: Delivery, programme: Programme, personId: PersonId): Reason['role'] {
  const isCoordinator = programme.coordinators.includes(personId);
  switch (kind) {
    case 'signRequest':
    case 'signNudge':
    case 'partyLeftOut':
    case 'amendmentRequest':
    case 'amendmentTold':
      return 'signatory';
    case 'amendmentOwnerRequest':
      return isCoordinator ? 'coordinator' : 'owner';
    case 'signingMeeting':
    case 'programmeStopped':
    case 'amendmentInForce':
    case 'amendmentDeclined':
    case 'amendmentOver':
      return isCoordinator ? 'coordinator' : 'signatory';
    case 'ownerRequest':
    case 'nudge':
    case 'waitOver':
    case 'checkIn':
    case 'followUp':
    case 'milestone':
    case 'midTerm':
    case 'outcomeQuestion':
      return isCoordinator && !owns(subject, programme, personId) ? 'coordinator' : 'owner';
    case 'successionRequest':
    case 'successionAnswered':
    case 'declineNotice':
    case 'activated':
      return isCoordinator ? 'coordinator' : 'signatory';
    case 'paused':
    case 'resumed':
      return isCoordinator ? 'coordinator' : 'person';
    case 'programmeClosed':
      return isCoordinator ? 'coordinator' : owns(subject, programme, personId) ? 'owner' : 'person';
    case 'handoverRequest':
    case 'changeAnswered':
    case 'proposalOutcome':
    case 'accountConfirmed':
      return 'person';
    // The slot names whose agreement it is: that of the one who blocks.
    case 'blocking':
      return 'owner';
    case 'ownerDeclined':
      return 'projectTeam';
    default:
      return 'coordinator';
  }
}

function owns(subject: Subject, { activities }: Programme, personId: PersonId): boolean {
  const id = 'agreementId' in subject ? subject.agreementId : 'activityId' in subject ? subject.activityId : null;
  return activities.some(({ activityId, ownerId }) => activityId === id && ownerId === personId);
}
