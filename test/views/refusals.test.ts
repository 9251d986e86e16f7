import { describe, expect, test } from 'vitest';
import { fieldErrorText, fieldOfRefusal, refusalCard, refusalText } from '../../src/views/index.ts';
import { act, en, names, nl, party, programme } from './samples/base.ts';
import { ALL_REFUSALS } from './samples/refusals.ts';
import { buttonsIn } from './samples/walk.ts';

const told = (refusal: (typeof ALL_REFUSALS)[number], by: string | null = null, reader = nl) =>
  refusalText({ refusal, programme, names, by }, reader);

describe('A refusal', () => {
  test.each(ALL_REFUSALS.map((refusal) => [refusal.code, refusal] as const))(
    '%s has words in both languages',
    (_, refusal) => {
      expect(told(refusal)).not.toBe(told(refusal, null, en));
    },
  );

  test('says friendly who was first', () => {
    expect(told({ code: 'alreadySigned', partyId: party.partyId, at: act.at }, 'Anna de Wit')).toBe(
      'Dit is al getekend door Anna de Wit namens Welzijn Midden, op 4 juni 2008 om 10:02.',
    );
  });

  test('leaves out a name that is not known', () => {
    expect(told({ code: 'alreadyDone' })).toBe('Dit is al gedaan. Er is niets veranderd.');
  });

  test('for gaps gives each its button', () => {
    const gaps = ALL_REFUSALS.flatMap((refusal) => ('gaps' in refusal ? refusal.gaps : []));
    const card = refusalCard({ refusal: { code: 'gaps', gaps }, programme, names, by: null }, nl);
    const items = card.elements.filter((element) => element.kind === 'item');
    expect(items).toHaveLength(gaps.length);
    for (const gap of items) expect(gap.actions?.buttons.length).toBeGreaterThan(0);
    expect(buttonsIn(items).map(({ act: { verb } }) => verb)).toEqual(
      expect.arrayContaining(['openComplete', 'openJudge', 'openOtherSignatory', 'openEvening', 'openDispositions']),
    );
  });

  test('stands at the field of the form that it is about', () => {
    expect(fieldOfRefusal({ code: 'causeNeeded' }, ['progress', 'cause'])).toBe('cause');
    expect(fieldOfRefusal({ code: 'causeNeeded' }, ['reason'])).toBeNull();
    expect(fieldOfRefusal({ code: 'notAllowed' }, ['reason'])).toBeNull();
  });
});

describe('An error at a field', () => {
  test('says what is possible', () => {
    expect(fieldErrorText({ error: 'wrongFileKind', accept: ['pdf', 'jpg', 'png'] }, nl)).toBe(
      'Dit soort bestand kan niet. Kies pdf, jpg of png.',
    );
    expect(
      fieldErrorText({ error: 'dateOutsideTerm', startsOn: '2007-10-01' as never, endsOn: '2009-09-30' as never }, nl),
    ).toBe('Deze dag valt buiten de looptijd. Kies een dag van 1 oktober 2007 tot en met 30 september 2009.');
  });
});
