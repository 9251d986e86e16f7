import { as, type Instant } from '../../src/domain/ids.ts';
import type { MunicipalityCommand } from '../../src/domain/municipality/commands.ts';
import { municipality } from '../../src/domain/municipality/decider.ts';
import type { Municipality } from '../../src/domain/municipality/state.ts';
import { type Step, stateAfter } from './fold.ts';
import { date, mandates, municipalityId, person, sealed, setUp, zone } from './haarlem.ts';

const registeredAt = as<Instant>('2007-07-01T08:00:00.000Z');

const commands: readonly MunicipalityCommand[] = [
  { type: 'RegisterMunicipality', municipalityId, name: 'Haarlem', language: 'nl', zone },
  { type: 'AppointCoordinator', personId: person.coordinator },
  ...setUp().areas.map(
    ({ areaId, name }): MunicipalityCommand => ({
      type: 'DefineArea',
      area: { areaId, name, level: 'neighbourhood', cbsCode: null },
    }),
  ),
  ...setUp().parties.map((party): MunicipalityCommand => ({ type: 'RegisterParty', party })),
  ...mandates.map((mandate): MunicipalityCommand => ({ type: 'GrantMandate', mandate })),
  {
    type: 'DecideRound',
    round: 1,
    decidedOn: date('2007-07-01'),
    chosen: setUp().areas.map(({ areaId }) => areaId),
    regularWork: [],
    reason: 'proefronde',
    signBy: null,
    reasons: [],
  },
];

/** Haarlem with its coordinator, areas, five parties and who may sign for them. */
export const municipalitySteps: readonly Step<MunicipalityCommand>[] = commands.map((command) => ({
  at: registeredAt,
  actor: { kind: 'operator', name: sealed('operator') },
  command,
}));

export const haarlem = (): Municipality => stateAfter(municipality, municipalitySteps);
