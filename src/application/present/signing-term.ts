import { localDateOf } from '../../domain/calendar/local-time.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import { signByOfSlot } from '../../domain/plan/slots.ts';
import { signByOf } from '../../domain/programme/signing/sign-by.ts';
import { askedToSign } from '../../domain/programme/signing/who-signs.ts';
import { currentText, type FrozenText, type Programme } from '../../domain/programme/state.ts';
import { type Closed, erasedText, type Open, type SingleMessage } from '../../views/index.ts';
import { readPersonal } from '../personal-values.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { revisionOfSlot } from '../time/not-reached.ts';
import { workCalendar } from '../time/work-calendar.ts';
import { closed, inMessage, partyNameOf, type Scene } from './scene.ts';

const SLOT = 'meeting|';

export async function presentSigningMeeting(scene: Scene, { subject, slot }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'programme') return null;
  const programme = await scene.programme(subject.programmeId);
  const meeting = programme.signingMeeting;
  const isThis = meeting !== null && slot === `${SLOT}${meeting.at}`;
  const over = whyOver(scene, programme);
  const isCoordinator = scene.readerId !== null && programme.coordinators.includes(scene.readerId);
  return {
    kind: 'signingMeeting',
    model: {
      ...inMessage(scene, programme),
      at: isThis ? meeting.at : scene.message.sendAt,
      place: isThis ? meeting.place : '',
      reader: isCoordinator ? 'coordinator' : 'signatory',
      state: over ?? (isThis ? { is: 'open' } : closed(scene, meeting === null ? 'withdrawn' : 'dateMoved')),
    },
  };
}

/** The signing came to its end, one way or the other. */
function whyOver(scene: Scene, { activated, stopped }: Programme): Closed | null {
  if (stopped !== null) return closed(scene, 'stopped', null, stopped.at);
  return activated === null ? null : closed(scene, 'done', null, activated.at);
}

interface Asked {
  readonly programme: Programme;
  readonly text: FrozenText;
  /** The date that was asked for. */
  readonly signBy: NonNullable<ReturnType<typeof signByOfSlot>>;
}

async function askedOf(scene: Scene, { subject, slot }: Delivery): Promise<Asked | null> {
  if (!('programmeId' in subject)) return null;
  const programme = await scene.programme(subject.programmeId);
  const text = programme.texts.find(({ revision }) => revision === revisionOfSlot(slot));
  const signBy = signByOfSlot(slot);
  return text === undefined || signBy === null ? null : { programme, text, signBy };
}

/** Null: that date and that text still hold. */
function whyNoLonger(scene: Scene, { programme, text, signBy }: Asked): Closed | null {
  const over = whyOver(scene, programme);
  if (over !== null) return over;
  if (text.reopened !== null) return closed(scene, 'textChanged', null, text.reopened.at);
  return signByOf(text, programme) === signBy ? null : closed(scene, 'dateMoved');
}

export async function presentSignNudge(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const asked = await askedOf(scene, delivery);
  if (asked === null || delivery.subject.of !== 'party') return null;
  const { programme, text, signBy } = asked;
  const { partyId } = delivery.subject;
  const zone = programme.setUp?.zone ?? scene.reader.zone;
  const today = localDateOf(scene.message.sendAt, zone);
  return {
    kind: 'signNudge',
    model: {
      ...inMessage(scene, programme),
      party: { partyId, name: partyNameOf(programme, partyId) ?? '' },
      revision: text.revision,
      signBy,
      workingDays: today < signBy ? workingDaysBetween(today, signBy, workCalendar(scene.ports, zone)) : 0,
      state: whyNoLonger(scene, asked) ?? (await stillToSign(scene, asked, partyId)),
    },
  };
}

async function stillToSign(
  scene: Scene,
  { programme, text }: Asked,
  partyId: Parameters<typeof partyNameOf>[1] & string,
): Promise<Open | Closed> {
  const signing = text.signings.find((each) => each.partyId === partyId);
  if (signing === undefined || signing.answer.kind !== 'open') return closed(scene, 'done');
  const today = localDateOf(scene.message.sendAt, scene.reader.zone);
  const asked = askedToSign(programme, await scene.municipality(), partyId, today);
  return asked.some(({ personId }) => personId === scene.readerId) ? { is: 'open' } : closed(scene, 'reassigned');
}

export async function presentSignByPassed(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const asked = await askedOf(scene, delivery);
  if (asked === null) return null;
  const { programme, text, signBy } = asked;
  const missing = text.signings.filter(({ answer }) => answer.kind !== 'signed');
  return {
    kind: 'signByPassed',
    model: {
      ...inMessage(scene, programme),
      revision: text.revision,
      signBy,
      parties: missing.flatMap(({ partyId }) => partyNameOf(programme, partyId) ?? []),
      state: whyNoLonger(scene, asked) ?? { is: 'open' },
    },
  };
}

export async function presentPartyLeftOut(scene: Scene, { subject, slot }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'party') return null;
  const programme = await scene.programme(subject.programmeId);
  const revision = revisionOfSlot(slot);
  const left = programme.leftOut.find((each) => each.partyId === subject.partyId && each.revision === revision);
  if (left === undefined || currentText(programme)?.signings.some(({ partyId }) => partyId === subject.partyId))
    return null;
  const words = await readPersonal(scene.ports, scene.municipalityId, [left.reason], erasedText(scene.reader));
  return {
    kind: 'partyLeftOut',
    model: { ...inMessage(scene, programme), party: left.name, at: left.at, reason: words(left.reason) },
  };
}

export async function presentProgrammeStopped(scene: Scene, { subject }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'programme') return null;
  const programme = await scene.programme(subject.programmeId);
  const { stopped } = programme;
  if (stopped === null) return null;
  const words = await readPersonal(scene.ports, scene.municipalityId, [stopped.reason], erasedText(scene.reader));
  return {
    kind: 'programmeStopped',
    model: { ...inMessage(scene, programme), at: stopped.at, reason: words(stopped.reason) },
  };
}
