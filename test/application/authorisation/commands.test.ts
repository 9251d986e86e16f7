import { describe, expect, test } from 'vitest';
import { MAY } from '../../../src/application/authorisation.ts';
import { commandAgreement, commandMunicipality, commandProgramme } from '../../../src/application/command.ts';
import type { Ports } from '../../../src/application/ports.ts';
import type { Role } from '../../../src/application/roles-of.ts';
import type { AgreementCommand } from '../../../src/domain/agreement/commands.ts';
import { as, type Instant } from '../../../src/domain/ids.ts';
import type { MunicipalityCommand } from '../../../src/domain/municipality/commands.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import type { Refusal } from '../../../src/domain/refusal.ts';
import { report, startCommand } from '../../builders/agreement.ts';
import { milestone } from '../../builders/course.ts';
import { activity, municipalityId, party, person, programmeId } from '../../builders/haarlem.ts';
import { moment } from '../../builders/programme.ts';
import { createWorld, type World } from '../world.ts';
import { AGREEMENT_CASES } from './agreement-cases.ts';
import { AMENDMENT_CASES } from './amendment-cases.ts';
import type { Case, CasesOf, OnAgreement, OnMunicipality, OnProgramme } from './case.ts';
import { RUNNING_CASES } from './course-cases.ts';
import { DRAFT_CASES } from './draft-cases.ts';
import { CLOSING_CASES } from './end-cases.ts';
import { HANDOVER_CASES } from './handover-cases.ts';
import { MUNICIPALITY_CASES } from './municipality-cases.ts';
import { PUBLISHING_CASES } from './publishing-cases.ts';
import { RESIDENTS_CASES } from './residents-cases.ts';
import { SIGNING_CASES } from './signing-cases.ts';
import { addOthers, givingOf, personOf, SOMEBODY, type Somebody } from './somebody.ts';
import { SUCCESSION_CASES } from './succession-cases.ts';

const PROGRAMME_CASES: CasesOf<ProgrammeCommand, OnProgramme> = {
  ...DRAFT_CASES,
  ...HANDOVER_CASES,
  ...SUCCESSION_CASES,
  ...PUBLISHING_CASES,
  ...SIGNING_CASES,
  ...AMENDMENT_CASES,
  ...RUNNING_CASES,
  ...CLOSING_CASES,
  ...RESIDENTS_CASES,
};

type Answer = 'may' | Refusal['code'];
type Give<One> = (world: World, one: One, who: Somebody) => Promise<{ ok: true } | { ok: false; refusal: Refusal }>;

const MOMENTS = { draft: moment.evening, frozen: moment.frozen, active: moment.counted } as const;

/** The situation of a case, before the command. */
async function situation(one: Case<unknown> & OnAgreement & OnMunicipality): Promise<World> {
  const phase = one.phase ?? 'draft';
  const world = await createWorld({ phase });
  let at: Instant = MOMENTS[phase];
  world.clock.set(at);
  await addOthers(world.ports);
  for (const [index, { actor, command, at: then }] of (one.after ?? []).entries()) {
    at = then;
    world.clock.set(at);
    const who = actor.kind === 'person' ? await world.ports.people.get(municipalityId, actor.personId) : null;
    const giving = { actor, person: who, commandId: as<never>(`after-${index}`) };
    expect(await commandProgramme(world.ports, municipalityId, programmeId, command, giving)).toMatchObject({
      ok: true,
    });
  }
  for (const command of one.townBefore ?? []) {
    const giving = await givingOf(world.ports, 'operator', `town-${command.type}`);
    expect(await commandMunicipality(world.ports, municipalityId, command, giving)).toMatchObject({ ok: true });
  }
  if (phase === 'active') await startAgreement(world.ports, one);
  world.clock.set(one.at ?? at);
  return world;
}

const agreementOf = ({ onPaper }: OnAgreement) => (onPaper ? activity.meeting : activity.square);

async function startAgreement(ports: Ports, on: OnAgreement): Promise<void> {
  if (on.notStarted) return;
  const agreementId = agreementOf(on);
  const started = startCommand(on.overdue ? { overdueAtStart: true } : {}, agreementId);
  const start = { ...started, terms: { ...started.terms, milestones: [milestone()] } };
  const [by, onBehalf] = on.onPaper ? [person.coordinator, party.residents] : [person.greenManager, null];
  const given: readonly (readonly [AgreementCommand, Somebody])[] = [
    [start, 'timer'],
    [
      {
        type: 'ReportProgress',
        report: report({ reportId: as('report-0'), by, recordedOnBehalfOf: onBehalf }),
      },
      on.onPaper ? 'coordinator' : 'owner',
    ],
    ...(on.before ?? []).map((command): [AgreementCommand, Somebody] => {
      const given = command({ by, recordedOnBehalfOf: onBehalf });
      return [given, given.type === 'AskMidTerm' ? 'timer' : on.onPaper ? 'coordinator' : 'owner'];
    }),
  ];
  for (const [command, who] of given) {
    const giving = await givingOf(ports, who, `before-${command.type}`);
    expect(await commandAgreement(ports, municipalityId, agreementId, command, giving)).toMatchObject({ ok: true });
  }
}

/** Everything that a refused command might have touched. */
const traces = async ({ stores, ports }: World) => ({
  commits: stores.journal.commits.length,
  wakeups: await ports.wakeups.due(as('9999-01-01T00:00:00.000Z'), 1_000),
});

async function answersTo<One extends Case<unknown> & OnAgreement & OnMunicipality>(one: One, give: Give<One>) {
  const shared = await situation(one);
  const before = await traces(shared);
  const answers: [Somebody, Answer][] = [];
  for (const who of SOMEBODY) {
    const world = one.may.includes(who) ? await situation(one) : shared;
    const outcome = await give(world, one, who);
    answers.push([who, outcome.ok ? 'may' : outcome.refusal.code]);
  }
  expect(await traces(shared)).toEqual(before);
  return Object.fromEntries(answers);
}

const expectedOf = (one: Case<unknown>): Readonly<Record<string, Answer>> =>
  Object.fromEntries(SOMEBODY.map((who) => [who, one.may.includes(who) ? 'may' : (one.others?.[who] ?? one.refusal)]));

const named = <One extends Case<unknown>>(cases: Readonly<Record<string, readonly One[]>>) =>
  Object.entries(cases).flatMap(([type, all]) =>
    all.map((one): [string, One] => [one.when === undefined ? type : `${type} ${one.when}`, one]),
  );

const onMunicipality: Give<Case<MunicipalityCommand> & OnMunicipality> = async (world, one, who) =>
  commandMunicipality(
    world.ports,
    one.municipalityId ?? municipalityId,
    one.command(personOf(who)),
    await givingOf(world.ports, who, `try-${who}`),
    one.forProgramme ? await world.programme() : null,
  );

const onProgramme: Give<Case<ProgrammeCommand> & OnProgramme> = async (world, one, who) =>
  commandProgramme(
    world.ports,
    municipalityId,
    one.programmeId ?? programmeId,
    one.command(personOf(who)),
    await givingOf(world.ports, who, `try-${who}`),
  );

const onAgreement: Give<Case<AgreementCommand> & OnAgreement> = async (world, one, who) =>
  commandAgreement(
    world.ports,
    municipalityId,
    agreementOf(one),
    one.command(personOf(who)),
    await givingOf(world.ports, who, `try-${who}`),
  );

describe('who may, and what all others hear; a refusal leaves everything as it was', () => {
  test.each(named<Case<MunicipalityCommand> & OnMunicipality>(MUNICIPALITY_CASES))('%s', async (_, one) => {
    expect(await answersTo(one, onMunicipality)).toEqual(expectedOf(one));
  });

  test.each(named<Case<ProgrammeCommand> & OnProgramme>(PROGRAMME_CASES))('%s', async (_, one) => {
    expect(await answersTo(one, onProgramme)).toEqual(expectedOf(one));
  });

  test.each(named<Case<AgreementCommand> & OnAgreement>(AGREEMENT_CASES))('%s', async (_, one) => {
    expect(await answersTo(one, onAgreement)).toEqual(expectedOf(one));
  });
});

/** In which role each of them can be meant by a row of the table. */
const ROLES: Readonly<Record<Role, readonly Somebody[]>> = {
  coordinator: ['coordinator', 'townCoordinator'],
  partner: ['partner', 'otherSignatory'],
  signatory: ['signatory'],
  owner: ['owner'],
  successor: ['partner'],
  starter: ['coordinator'],
  self: ['owner'],
  timer: ['timer'],
  operator: ['operator'],
};

const ALL_CASES: Readonly<Record<keyof typeof MAY, readonly Case<unknown>[]>> = {
  ...MUNICIPALITY_CASES,
  ...PROGRAMME_CASES,
  ...AGREEMENT_CASES,
};

describe('every row of the table is used', () => {
  test.each(Object.entries(MAY))('%s', (type, roles) => {
    const may = ALL_CASES[type as keyof typeof MAY].flatMap((one) => one.may);
    for (const role of roles) expect(ROLES[role].some((who) => may.includes(who)) && role).toBe(role);
  });
});
