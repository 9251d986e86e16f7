import { sameValue } from '../../domain/journal/canonical.ts';
import type { MunicipalityCommand } from '../../domain/municipality/commands.ts';
import type { Area, Mandate, RegisteredParty } from '../../domain/municipality/events.ts';
import type { Round } from '../../domain/municipality/rounds/round.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { Theme } from '../../domain/municipality/themes/theme.ts';
import type { Person } from '../ports/people.ts';
import type { Contents } from './contents.ts';
import { additions, asAdded, asChanged, type Difference, type Kind, removals } from './differences.ts';

type Differences = readonly Difference<MunicipalityCommand>[];

const AREA: Kind<Area> = { what: 'area', idOf: ({ areaId }) => areaId, nameOf: ({ name }) => name };
const PARTY: Kind<RegisteredParty> = { what: 'party', idOf: ({ partyId }) => partyId, nameOf: ({ name }) => name };
const THEME: Kind<Theme> = {
  what: 'theme',
  idOf: ({ themeId }) => themeId,
  nameOf: ({ themeId, name }) => name ?? themeId,
};
const ROUND: Kind<Round> = { what: 'round', idOf: ({ round }) => String(round), nameOf: ({ round }) => String(round) };
const MUNICIPALITY: Kind<Contents['municipality']> = {
  what: 'municipality',
  idOf: ({ municipalityId }) => municipalityId,
  nameOf: ({ name }) => name,
};

/**
 * What the file adds to the municipality or changes in it. Areas, themes, parties and rounds that it does not name stay: other
 * programmes may need them.
 */
export const municipalityDifferences = (
  contents: Contents,
  current: Municipality,
  people: readonly Person[],
): Differences => [
  ...registration(contents, current),
  ...additions(AREA, contents.areas, current.areas, (area): MunicipalityCommand[] => [{ type: 'DefineArea', area }]),
  ...additions(PARTY, contents.parties, current.parties, (party): MunicipalityCommand[] => [
    { type: 'RegisterParty', party },
  ]),
  ...mandates(contents, current, people),
  ...additions(THEME, contents.themes, current.themes, (theme): MunicipalityCommand[] => [{ type: 'SetTheme', theme }]),
  ...additions(ROUND, contents.rounds, current.rounds, (round): MunicipalityCommand[] => [
    { type: 'DecideRound', ...round },
  ]),
];

const registration = ({ municipality }: Contents, { registered }: Municipality): Differences => {
  if (registered !== null && sameValue(registered, municipality)) return [];
  const change =
    registered === null ? asAdded(MUNICIPALITY, municipality) : asChanged(MUNICIPALITY, registered, municipality);
  return [{ commands: [{ type: 'RegisterMunicipality', ...municipality }], change }];
};

/** Where the file names who signs for a party, those are all who do; of a party without a signatory it says nothing. */
const mandates = (contents: Contents, current: Municipality, people: readonly Person[]): Differences => {
  const names = new Map([...people, ...contents.people].map(({ personId, name }) => [personId, name]));
  const kind: Kind<Mandate> = {
    what: 'mandate',
    idOf: ({ partyId, personId }) => `${partyId}/${personId}`,
    nameOf: ({ personId }) => names.get(personId) ?? personId,
  };
  const named = new Set(contents.mandates.map(({ partyId }) => partyId));
  const standing = current.mandates.filter(({ partyId }) => named.has(partyId));
  return [
    ...removals(kind, contents.mandates, standing, ({ partyId, personId }): MunicipalityCommand => {
      return { type: 'WithdrawMandate', partyId, personId };
    }),
    ...additions(kind, contents.mandates, standing, (mandate): MunicipalityCommand[] => [
      { type: 'GrantMandate', mandate },
    ]),
  ];
};
