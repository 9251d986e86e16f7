import { describe, expect, test } from 'vitest';
import type { Account } from '../../../src/application/interaction.ts';
import { issueCode } from '../../../src/application/people/codes.ts';
import { as, type Instant, type MunicipalityId } from '../../../src/domain/ids.ts';
import type { Action, Verb } from '../../../src/views/actions.ts';
import { COMMANDS } from '../../../src/views/command-grammar.ts';
import { municipalityId, party, person } from '../../builders/haarlem.ts';
import type { BuiltPhase } from '../../builders/programme.ts';
import { converse } from '../conversation/driver.ts';
import { buttonLabelled, buttonsOf } from '../conversation/shown.ts';
import { aPerson, type World } from '../world.ts';
import { ACTIONS } from './actions.ts';
import { FILLED_IN } from './filled-in.ts';
import { elsewhere } from './somebody.ts';

const PHASES: readonly BuiltPhase[] = ['draft', 'frozen', 'active'];
const ALL = Object.values(ACTIONS);
const isForm = ({ verb }: Action): boolean => verb.startsWith('submit');

/** What nobody from outside may read: the programme, what is in it, who is in it. */
const INSIDE = /Vijfhoek|plein|binnentuin|jongerenavond|Naam van p-(?!stranger|outsider|youth-worker)|reactie-1/i;
const FAILED = /Er ging iets mis/;

const bot = async (phase: BuiltPhase) => {
  const world = await converse({ phase });
  world.clock.set('2007-11-20T09:00:00.000Z');
  if (phase === 'active') await world.work();
  const commits = world.stores.journal.commits.length;
  return { ...world, changed: () => world.stores.journal.commits.length - commits };
};

/** Presses and fills in everything; what changed anything, failed, or told something is listed by its verb. */
async function tryEverything(phase: BuiltPhase, who: Account | typeof person.stranger) {
  const world = await bot(phase);
  const somebody = world.as(who);
  const wrong: Record<'changed' | 'failed' | 'told', Verb[]> = { changed: [], failed: [], told: [] };
  for (const action of ALL) {
    const before = world.changed();
    await (isForm(action) ? somebody.submitAction(action, FILLED_IN) : somebody.act(action));
    if (world.changed() !== before) wrong.changed.push(action.verb);
    if (FAILED.test(somebody.sees)) wrong.failed.push(action.verb);
    if (INSIDE.test(somebody.sees)) wrong.told.push(action.verb);
  }
  return wrong;
}

const NOTHING = { changed: [], failed: [], told: [] };

describe('somebody of the municipality who has no part in the programme', () => {
  test.each(PHASES)('presses and fills in everything, and changes and learns nothing: %s', async (phase) => {
    expect(await tryEverything(phase, person.stranger)).toEqual(NOTHING);
  });

  test.each(COMMANDS)('types %s and learns nothing', async (name) => {
    const world = await bot('active');
    const stranger = world.as(person.stranger);
    await stranger.type(name);
    expect(stranger.sees).not.toMatch(INSIDE);
    expect(stranger.sees).not.toMatch(FAILED);
    expect(stranger.last.kind).toBe('private');
  });
});

describe('an account that nobody knows', () => {
  test.each(PHASES)('presses everything, and changes and learns nothing: %s', async (phase) => {
    const account: Account = { platform: 'slack', workspace: 'T9', user: 'U-unknown' };
    expect(await tryEverything(phase, account)).toEqual(NOTHING);
  });
});

describe('an account that waits for the coordinator', () => {
  const WAITING: Account = { platform: 'slack', workspace: 'T1', user: 'U-waiting' };
  const waitingFor = async (phase: BuiltPhase) => {
    const world = await bot(phase);
    const { code } = await issueCode(world.ports, municipalityId, {
      for: 'person',
      personId: person.coordinator,
      confirmed: false,
    });
    await world.as(WAITING).type(`koppel ${code}`);
    return world;
  };

  test.each(PHASES)('can do nothing, even where the person is the coordinator: %s', async (phase) => {
    const world = await waitingFor(phase);
    const waiting = world.as(WAITING);
    for (const action of ALL) {
      await (isForm(action) ? waiting.submitAction(action, FILLED_IN) : waiting.act(action));
      expect(waiting.sees).toMatch(/wijkcoördinator controleert/);
    }
    expect(world.changed()).toBe(0);
  });

  test.each(COMMANDS.filter((name) => name !== 'join'))('types %s and is told to wait', async (name) => {
    const waiting = (await waitingFor('active')).as(WAITING);
    await waiting.type(name);
    expect(waiting.sees).toMatch(/wijkcoördinator controleert/);
  });
});

describe('a button of somebody else', () => {
  /** The alderman's request to sign, as it stands in their direct messages. */
  const withRequest = async () => {
    const world = await converse({ phase: 'frozen' });
    world.clock.set('2007-09-17T09:00:00.000Z');
    await world.work();
    const [request] = world.slack.inboxOf(person.alderman);
    if (request === undefined) throw new Error('The alderman was not asked');
    return { ...world, request };
  };
  const answerOf = async (world: World) => (await world.programme()).texts[0]?.signings;
  const openTo = async (world: World) =>
    (await answerOf(world))?.filter(({ answer }) => answer.kind === 'open').map(({ partyId }) => partyId);

  test.each([person.stranger, person.policeChief, person.greenManager, person.coordinator])(
    'every button of the alderman, pressed by %s, signs and declines nothing and is answered privately',
    async (who) => {
      const world = await withRequest();
      const somebody = world.as(who);
      for (const { act } of buttonsOf(world.request)) {
        await somebody.pressId(act);
        expect(['private', 'form']).toContain(somebody.last.kind);
        expect(somebody.sees).not.toMatch(FAILED);
      }
      expect(await openTo(world)).toHaveLength(5);
      expect(world.request.before).toEqual([]);
    },
  );

  test('who may not decline is told so before typing a reason', async () => {
    const world = await withRequest();
    const chief = world.as(person.policeChief);
    await chief.act(ACTIONS.openDecline);
    expect(chief.last.kind).toBe('private');
    await chief.act(ACTIONS.openAskForChange);
    expect(chief.last.kind).toBe('private');
  });

  test('a coordinator declines for the party on paper, and for no other', async () => {
    const world = await withRequest();
    const coordinator = world.as(person.coordinator);
    await coordinator.submitAction(ACTIONS.submitDecline, { reason: 'Te duur' });
    expect(await openTo(world)).toHaveLength(5);
    await coordinator.submitAction({ ...ACTIONS.submitDecline, partyId: party.residents }, { reason: 'Te duur' });
    expect(await openTo(world)).not.toContain(party.residents);
  });

  test('of another municipality: stale, whoever it was meant for', async () => {
    const world = await withRequest();
    const delft = as<MunicipalityId>(elsewhere);
    await world.ports.buttons.put([
      { buttonId: 'of-delft', municipalityId: delft, place: 'message', action: ACTIONS.sign },
    ]);
    const alderman = world.as(person.alderman);
    await alderman.pressId('of-delft');
    expect(alderman.last.kind).toBe('private');
    expect(await openTo(world)).toHaveLength(5);
  });

  test('in the hands of somebody of another municipality: stale', async () => {
    const world = await withRequest();
    const account: Account = { platform: 'slack', workspace: 'T5', user: 'U-delft' };
    const linkedAt = as<Instant>('2007-07-01T08:00:00.000Z');
    const link = { account, linkId: 'l', state: 'confirmed', linkedAt } as const;
    await world.ports.people.add(
      aPerson(as('p-outsider'), {
        municipalityId: elsewhere,
        partyId: party.municipality,
        accounts: [{ ...link, direct: null, goneAt: null }],
      }),
    );
    const outsider = world.as(account);
    await outsider.pressId(buttonLabelled(world.request, 'Teken'));
    expect(outsider.sees).not.toMatch(INSIDE);
    for (const action of ALL) {
      await (isForm(action) ? outsider.submitAction(action, FILLED_IN) : outsider.act(action));
      expect(outsider.sees).not.toMatch(INSIDE);
    }
    expect(await openTo(world)).toHaveLength(5);
  });

  test('an id that was never given out: a friendly answer', async () => {
    const world = await withRequest();
    const alderman = world.as(person.alderman);
    await alderman.pressId('made-up');
    expect(alderman.last.kind).toBe('private');
    expect(alderman.sees).not.toMatch(FAILED);
    expect(await openTo(world)).toHaveLength(5);
  });
});
