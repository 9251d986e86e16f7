import { commandProgramme } from '../../src/application/command.ts';
import { as, type CommandId, type PartyId, type PersonId } from '../../src/domain/ids.ts';
import { municipalityId, person, programmeId } from '../builders/haarlem.ts';
import { signStep } from '../builders/programme.ts';
import { wordsOf } from './conversation/shown.ts';
import { createWorld, type World } from './world.ts';

export const SIGNATORIES = [person.alderman, person.housingDirector, person.policeChief, person.welfareDirector];

/** Frozen on Monday 17 September 2007; an hour later nothing was sent yet. */
export const frozen = async (): Promise<World> => {
  const world = await createWorld({ phase: 'frozen' });
  world.clock.set('2007-09-17T09:00:00.000Z');
  return world;
};

export const sentTo = (world: World, user: PersonId) => [...world.slack.inboxOf(user), ...world.teams.inboxOf(user)];
export const wordsTo = (world: World, user: PersonId) => sentTo(world, user).map(wordsOf).join('\n');
export const stateOfMessages = async ({ ports }: World, user: PersonId) =>
  ports.messages.ofRecipient(
    `person/${user}`,
    ['planned', 'sending', 'sent', 'retry', 'ambiguous', 'failed', 'superseded'],
    20,
  );
export const eventsOf = ({ stores }: World, type: string) =>
  stores.journal.commits
    .flatMap(({ canonical }) => JSON.parse(canonical).events)
    .filter((event) => event.type === type);

export const sign = async ({ ports, clock }: World, partyId: PartyId, at: string): Promise<void> => {
  clock.set(at);
  const { actor, command } = signStep(partyId, 1, as(at));
  const personId = actor.kind === 'person' ? actor.personId : person.coordinator;
  const signer = await ports.people.get(municipalityId, personId);
  const commandId = as<CommandId>(`sign-${partyId}`);
  const outcome = await commandProgramme(ports, municipalityId, programmeId, command, {
    actor,
    person: signer,
    commandId,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
};
