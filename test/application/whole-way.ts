import { createFrontDoor } from '../../src/application/conversation/front-door.ts';
import type { Interaction } from '../../src/application/interaction.ts';
import type { Ports } from '../../src/application/ports.ts';
import { tick } from '../../src/application/time/tick.ts';
import { as, type Instant, type LocalDate, type PersonId, programmeStream } from '../../src/domain/ids.ts';
import { sha256Hex } from '../../src/domain/journal/canonical.ts';
import type { Action } from '../../src/views/actions.ts';
import { activities, activity, municipalityId, party, person, programmeId, setUp } from '../builders/haarlem.ts';
import { accountOf } from './world.ts';

/** Two parties, one on each platform, with an agreement each. */
const PARTIES: readonly string[] = [party.municipality, party.police];
const AGREEMENTS: readonly string[] = [activity.square, activity.rounds];

export const smallProgramme = {
  setUp: { parties: setUp().parties.filter(({ partyId }) => PARTIES.includes(partyId)) },
  activities: activities
    .filter(({ activityId }) => AGREEMENTS.includes(activityId))
    .map((proposed) => ({ ...proposed, fields: { ...proposed.fields, involvedPartyIds: [] } })),
};

/** What happens at one moment: people do something, then the tick comes. */
export interface Scene {
  readonly at: string;
  readonly people?: (ports: Ports) => Promise<void>;
}

/** A platform brings a press until it is acknowledged, under the same id; it is noted, then worked. */
async function press(ports: Ports, who: PersonId, what: string, action: Action): Promise<void> {
  const buttonId = sha256Hex(JSON.stringify(action)).slice(0, 32);
  const account = accountOf(who);
  const interaction: Interaction = {
    id: `${account.platform}-${what}`,
    account,
    conversation: { platform: account.platform, workspace: account.workspace, kind: 'direct', ref: `dm-${who}` },
    at: as<Instant>('2007-09-17T08:00:00.000Z'),
    replyTo: '',
    what: { kind: 'press', buttonId },
  };
  await ports.buttons.put([{ buttonId, municipalityId, place: 'test', action }]);
  const front = createFrontDoor(ports);
  if ((await front.note(interaction)) === 'new') await front.work(interaction);
}

const sign = (who: PersonId, partyId: typeof party.municipality) => (ports: Ports) =>
  press(ports, who, `sign-${partyId}`, { verb: 'sign', programmeId, partyId, revision: 1 });

const report = (who: PersonId, agreementId: typeof activity.square, on: string) => (ports: Ports) =>
  press(ports, who, `report-${agreementId}`, {
    verb: 'report',
    agreementId,
    slot: as<LocalDate>(on),
    progress: 'onTrack',
  });

/** The freeze names the seq at which its text was read: that of the draft, however often it comes. */
async function freeze(ports: Ports): Promise<void> {
  const commits = await ports.journal.read(municipalityId, programmeStream(programmeId), 0);
  const draft = commits.filter(({ at }) => at < '2007-09-17');
  await press(ports, person.coordinator, 'freeze', { verb: 'freeze', programmeId, seq: draft.length });
}

/** From the freeze to the first reports; each moment leaves time for a restart before the next. */
export const WHOLE_WAY: readonly Scene[] = [
  { at: '2007-09-17T09:00:00.000Z', people: freeze },
  { at: '2007-09-17T10:00:00.000Z', people: sign(person.alderman, party.municipality) },
  { at: '2007-09-17T10:30:00.000Z', people: sign(person.policeChief, party.police) },
  { at: '2007-09-17T11:00:00.000Z' },
  { at: '2007-11-13T05:30:00.000Z' },
  { at: '2007-11-13T08:30:00.000Z' },
  { at: '2007-11-13T08:45:00.000Z', people: report(person.policeOfficer, activity.rounds, '2007-11-13') },
  { at: '2007-11-16T05:30:00.000Z' },
  { at: '2007-11-16T08:30:00.000Z' },
  { at: '2007-11-16T08:45:00.000Z', people: report(person.greenManager, activity.square, '2007-11-16') },
  { at: '2007-11-16T09:00:00.000Z' },
];

export async function play(ports: Ports, { people }: Scene): Promise<void> {
  await people?.(ports);
  await tick(ports, createFrontDoor(ports));
}
