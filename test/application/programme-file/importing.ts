import type { ProgrammeFile } from '../../../src/application/programme-file/format.ts';
import { type ImportPlan, planImport, type Standing } from '../../../src/application/programme-file/plan-import.ts';
import { as, type Instant } from '../../../src/domain/ids.ts';
import { municipality } from '../../../src/domain/municipality/decider.ts';
import { noMunicipality } from '../../../src/domain/municipality/state.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { noProgramme } from '../../../src/domain/programme/state.ts';
import { stateAfter } from '../../builders/fold.ts';
import { sealed } from '../../builders/haarlem.ts';

const at = as<Instant>('2007-09-01T08:00:00.000Z');
const by = { at, actor: { kind: 'operator', name: sealed('operator') } } as const;

export const nothing: Standing = { municipality: noMunicipality, programme: noProgramme, people: [] };

/** What stands after the plan was carried out; fails at the first command that a decider refuses. */
export const carriedOut = ({ commands, people, changedPeople }: ImportPlan, from: Standing): Standing => ({
  municipality: stateAfter(
    municipality,
    commands.municipality.map((command) => ({ ...by, command })),
    from.municipality,
  ),
  programme: stateAfter(
    programme,
    commands.programme.map((command) => ({ ...by, command })),
    from.programme,
  ),
  people: [
    ...from.people.map((person) => changedPeople.find(({ personId }) => personId === person.personId) ?? person),
    ...people,
  ],
});

export const imported = (file: ProgrammeFile, from: Standing = nothing): Standing =>
  carriedOut(planImport(file, from), from);
