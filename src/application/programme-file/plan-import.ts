import type { MunicipalityId, ProgrammeId } from '../../domain/ids.ts';
import type { MunicipalityCommand } from '../../domain/municipality/commands.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { ProgrammeCommand } from '../../domain/programme/commands.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Person } from '../ports/people.ts';
import { contentsOf } from './contents.ts';
import type { ImportChange } from './differences.ts';
import type { ProgrammeFile } from './format.ts';
import { idsOf } from './ids.ts';
import { municipalityDifferences } from './municipality-differences.ts';
import { peopleDifferences } from './people-differences.ts';
import { programmeDifferences } from './programme-differences.ts';

/** What stands now. */
export interface Standing {
  readonly municipality: Municipality;
  readonly programme: Programme;
  /** Everybody of the municipality. */
  readonly people: readonly Person[];
}

/** What an import would do, and how it reads before it is done. */
export interface ImportPlan {
  readonly municipalityId: MunicipalityId;
  readonly programmeId: ProgrammeId;
  /** To be given in this order: the municipality's before the programme's. */
  readonly commands: {
    readonly municipality: readonly MunicipalityCommand[];
    readonly programme: readonly ProgrammeCommand[];
  };
  /** To be added, before the commands: each gets a one-time code. */
  readonly people: readonly Person[];
  /** Known people with another name, function, party or language, in their next version. */
  readonly changedPeople: readonly Person[];
  readonly changes: readonly ImportChange[];
}

/** The streams that a file is about: what to load before `planImport`. */
export const streamsOf = (
  file: ProgrammeFile,
): { readonly municipalityId: MunicipalityId; readonly programmeId: ProgrammeId } => {
  const { municipality, programme } = idsOf(file);
  return { municipalityId: municipality, programmeId: programme };
};

/**
 * The differences between a file and what stands, as commands and as a preview. A file that was imported already gives
 * none. Nobody is ever removed: a person can be needed by another programme.
 */
export const planImport = (file: ProgrammeFile, current: Standing): ImportPlan => {
  const ids = idsOf(file);
  const contents = contentsOf(file, ids);
  const municipality = municipalityDifferences(contents, current.municipality, current.people);
  const people = peopleDifferences(file, contents.people, current.people, current.municipality.erasedPeople);
  const programme = programmeDifferences(file, contents, current.programme, ids);
  return {
    ...streamsOf(file),
    commands: {
      municipality: municipality.flatMap(({ commands }) => commands),
      programme: programme.flatMap(({ commands }) => commands),
    },
    people: people.added,
    changedPeople: people.changed,
    changes: [...municipality.map(({ change }) => change), ...people.changes, ...programme.map(({ change }) => change)],
  };
};
