import { describe, expect, it } from 'vitest';
import { planImport } from '../../../src/application/programme-file/plan-import.ts';
import { as, type LocalDate } from '../../../src/domain/ids.ts';
import { gapsOf } from '../../../src/domain/programme/freezing/gaps.ts';
import { partiesWithSigner } from '../../../src/domain/programme/signing/who-signs.ts';
import { exampleText, fileFrom } from '../../files/reading.ts';
import { imported } from './importing.ts';

const gapsAfterImport = (name: string, today: string) => {
  const { municipality, programme } = imported(fileFrom(exampleText(name)));
  const mandated = partiesWithSigner(programme, municipality, as<LocalDate>(today));
  return [...new Set(gapsOf(programme, mandated).map(({ gap }) => gap))];
};

describe('the examples', () => {
  it('Haarlem lacks only the yes of its owners and the evening', () => {
    expect(gapsAfterImport('haarlem-2007.yaml', '2007-09-20')).toEqual(['ownerHasNotAnswered', 'eveningNotHeld']);
  });

  it('Delft, which signs first, lacks only the yes of its owners', () => {
    expect(gapsAfterImport('delft-2010.yaml', '2009-12-15')).toEqual(['ownerHasNotAnswered']);
  });

  it('Haarlem is the contract that the source describes', () => {
    const { municipality, programme } = imported(fileFrom(exampleText('haarlem-2007.yaml')));
    expect(municipality.rounds.map(({ chosen }) => chosen.length)).toEqual([5, 5]);
    expect(programme.setUp).toMatchObject({
      kind: 'contract',
      order: 'presentFirst',
      term: { startsOn: '2007-10-01', endsOn: '2009-09-30' },
      areas: [{ name: 'Vijfhoek/Raaks/Doelen' }, { name: 'Heiliglanden/De Kamp' }],
    });
    expect(programme.setUp?.parties.filter(({ reach }) => reach === 'paper')).toHaveLength(1);
    expect(programme.projects.map(({ name }) => name)).toEqual(['Pleinen en tuinen', 'Jongerenproject']);
    expect(programme.activities.length).toBeGreaterThanOrEqual(12);
    expect(programme.coordinators).toEqual(['haarlem.anna', 'haarlem.bram']);
  });

  it.each(['haarlem-2007.yaml', 'delft-2010.yaml'])(
    'in %s every party owns activities, through people of its own',
    (name) => {
      const { programme, people } = imported(fileFrom(exampleText(name)));
      const leads = programme.activities.map(({ fields }) => fields.leadPartyId);
      expect(new Set(leads)).toEqual(new Set(programme.setUp?.parties.map(({ partyId }) => partyId)));
      const owners = programme.activities.map(
        ({ ownerId }) => people.find(({ personId }) => personId === ownerId)?.partyId,
      );
      expect(owners).toEqual(leads);
    },
  );

  it.each(['haarlem-2007.yaml', 'delft-2010.yaml'])('%s, imported twice, changes nothing', (name) => {
    const file = fileFrom(exampleText(name));
    expect(planImport(file, imported(file))).toMatchObject({
      commands: { municipality: [], programme: [] },
      people: [],
      changedPeople: [],
      changes: [],
    });
  });
});
