import { expect, test } from 'vitest';
import { programme } from '../../../src/domain/programme/decider.ts';
import { activity, date, municipalityId, party, person, programmeId, setUp } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';

const reversed = setUp({ term: { startsOn: date('2009-09-30'), endsOn: date('2007-10-01') } });
const renamed = setUp({ name: 'Wijkcontract Vijfhoek' });

test('a programme is set up once', () => {
  const command = { type: 'SetUpProgramme', programmeId, municipalityId, setUp: setUp() } as const;
  given(programme)
    .when(command)
    .then({ ...command, type: 'ProgrammeSetUp' });
  given(programme, draftProgramme()).when(command).refuses({ code: 'alreadyExists', what: 'programme' });
});

test('nothing can be done with a programme that is not set up', () => {
  given(programme)
    .when({ type: 'AddCoordinator', personId: person.coordinator })
    .refuses({ code: 'notFound', what: 'programme' });
});

test('a term ends after it starts', () => {
  given(programme)
    .when({ type: 'SetUpProgramme', programmeId, municipalityId, setUp: reversed })
    .refuses('termReversed');
  given(programme, draftProgramme()).when({ type: 'ChangeSetUp', setUp: reversed }).refuses('termReversed');
});

test('the set-up changes only before the freeze, and the same set-up is no change', () => {
  const change = { type: 'ChangeSetUp', setUp: renamed } as const;
  given(programme, draftProgramme()).when(change).then({ type: 'SetUpChanged', setUp: renamed });
  given(programme, frozenProgramme()).when(change).refuses({ code: 'textIsFrozen', revision: 1 });
  given(programme, activeProgramme()).when(change).refuses('alreadyActive');
  given(programme, activeProgramme()).when({ type: 'ChangeSetUp', setUp: setUp() }).then();
});

test('a coordinator is added in any phase, once', () => {
  const command = { type: 'AddCoordinator', personId: person.stranger } as const;
  const added = given(programme, activeProgramme()).when(command);
  added.then({ type: 'CoordinatorAdded', personId: person.stranger });
  given(programme, added.state).when(command).then();
});

test('a party that leaves is no longer involved in any activity', () => {
  const parties = setUp().parties.filter(({ partyId }) => partyId !== party.residents);
  const { state } = given(programme, draftProgramme()).when({ type: 'ChangeSetUp', setUp: setUp({ parties }) });
  const square = state.activities.find(({ activityId }) => activityId === activity.square);
  expect(square?.fields.involvedPartyIds).toEqual([]);
});
