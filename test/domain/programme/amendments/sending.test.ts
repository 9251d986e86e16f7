import { describe, expect, test } from 'vitest';
import { amendmentGaps } from '../../../../src/domain/programme/amendments/gaps.ts';
import { touchedBy } from '../../../../src/domain/programme/amendments/touched.ts';
import { type ExistingProgramme, exists } from '../../../../src/domain/programme/change-of-text.ts';
import { programme } from '../../../../src/domain/programme/decider.ts';
import {
  accept,
  activeWith,
  addition,
  amendmentId,
  changeOf,
  compose,
  ending,
  later,
  mandated,
  newAgreement,
  otherId,
  outProgramme,
  send,
  winter,
} from '../../../builders/amendments.ts';
import { personActor } from '../../../builders/fold.ts';
import { activities, activity, date, party, person, project, sealed } from '../../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme, step } from '../../../builders/programme.ts';
import { given } from '../../given.ts';

const active = (): ExistingProgramme => {
  const state = activeProgramme();
  if (!exists(state)) throw new Error('Not set up');
  return state;
};
const running = () => given(programme, activeProgramme());
const drafted = (proposal: Parameters<typeof compose>[0] = later) =>
  given(programme, activeWith([step(compose(proposal), winter.composed)]));
const sentAt = { at: winter.sent, by: personActor(person.coordinator) };

describe('a draft', () => {
  test('is made from what is in force', () => {
    const { fields, ownerId } = changeOf();
    running()
      .when(compose(later))
      .then({
        type: 'AmendmentComposed',
        amendmentId,
        proposal: later,
        base: { edition: 0, fields, ownerId },
        replaces: null,
      });
  });

  test('can be changed until it is sent, and thrown away', () => {
    const other = changeOf({ dueOn: date('2009-01-15') });
    const { amendments } = drafted().when(compose(other)).state;
    expect(amendments).toMatchObject([{ proposal: other, sent: null }]);
    drafted().when({ type: 'DiscardAmendment', amendmentId }).then({ type: 'AmendmentDiscarded', amendmentId });
    const out = given(programme, outProgramme());
    out.when(compose(other)).refuses({ code: 'amendmentSent', number: 1 });
    out.when({ type: 'DiscardAmendment', amendmentId }).refuses('amendmentSent');
  });

  test('the same draft twice changes nothing', () => drafted().when(compose(later)).then());

  test('is made only of an active programme: before that, the text itself is changed', () => {
    given(programme, draftProgramme()).when(compose(later)).refuses('notActive');
    given(programme, frozenProgramme()).when(compose(later)).refuses('notActive');
  });

  test('names an agreement, a project and parties that exist', () => {
    running()
      .when(compose({ ...later, agreementId: newAgreement }))
      .refuses({ code: 'notFound', what: 'agreement' });
    running()
      .when(compose({ ...addition, projectId: newAgreement as never }))
      .refuses({ code: 'notFound', what: 'project' });
    running()
      .when(compose(changeOf({ involvedPartyIds: ['gast' as never] })))
      .refuses({ code: 'notFound', what: 'party' });
    running()
      .when(compose({ ...addition, agreementId: activity.square }))
      .refuses('alreadyExists');
  });
});

describe('who must consent', () => {
  test('the party that leads and those that take part; the others are told', () => {
    expect(touchedBy(active(), later)).toEqual({
      consents: [party.housing, party.residents],
      told: [party.municipality, party.police, party.welfare],
    });
  });

  test('the party that led before and the one that leads after', () => {
    const handed = changeOf({ leadPartyId: party.welfare, involvedPartyIds: [] });
    expect(touchedBy(active(), handed).consents).toEqual([party.housing, party.welfare, party.residents]);
  });

  test('every contributor, where the amount from a shared source changes', () => {
    const dearer = changeOf({ means: { money: [{ cents: 5_000_000, source: 'Wijkbudget' }], hours: 120, goods: [] } });
    expect(touchedBy(active(), dearer)).toMatchObject({ told: [] });
  });

  test('nobody for a source of which the amount stays', () => {
    const more = changeOf({ means: { money: [{ cents: 4_500_000, source: 'wijkbudget' }], hours: 200, goods: [] } });
    expect(touchedBy(active(), more).consents).toEqual([party.housing, party.residents]);
  });

  test('the party whose money it is by its name', () => {
    const own = changeOf({
      means: {
        money: [
          { cents: 4_500_000, source: 'wijkbudget' },
          { cents: 1, source: 'Politie' },
        ],
        hours: 1,
        goods: [],
      },
    });
    expect(touchedBy(active(), own).consents).toEqual([party.housing, party.police, party.residents]);
  });
});

describe('sending', () => {
  test('fixes the text, the number, who must consent and who is told', () => {
    drafted()
      .when(send(), sentAt)
      .then({
        type: 'AmendmentSent',
        amendmentId,
        number: 1,
        reason: send().reason,
        textSha256: send().texts[0]?.textSha256 ?? ('' as never),
        templateVersion: 'test-1',
        consents: [party.housing, party.residents],
        told: [party.municipality, party.police, party.welfare],
        asksOwner: true,
      });
  });

  test('several go together, each with its own number', () => {
    const both = activeWith([
      step(compose(later), winter.composed),
      step(compose(changeOf({ dueOn: date('2008-09-01') }, activity.square), otherId), winter.composed),
    ]);
    const { amendments } = given(programme, both).when(send(amendmentId, otherId), sentAt).state;
    expect(amendments.map(({ sent }) => sent?.number)).toEqual([1, 2]);
  });

  test('one with a gap holds all of them, and says which', () => {
    const gap = compose(changeOf({ dueOn: date('2010-01-01') }, activity.square), otherId);
    given(programme, activeWith([step(compose(later), winter.composed), step(gap, winter.composed)]))
      .when(send(amendmentId, otherId), sentAt)
      .refuses({
        code: 'gaps',
        gaps: [{ gap: 'dueOutsideTerm', activityId: activity.square, dueOn: date('2010-01-01') }],
      });
  });

  test.each([
    ['result', { result: null }],
    ['means', { means: null }],
    ['dueOn', { dueOn: null }],
    ['leadPartyId', { leadPartyId: null }],
  ] as const)('an agreement never loses its %s', (field, changes) => {
    expect(amendmentGaps(active(), changeOf(changes), mandated)).toEqual([
      { gap: 'fieldMissing', activityId: activity.gardens, field },
    ]);
  });

  test('a party that must consent has somebody who may sign', () => {
    expect(amendmentGaps(active(), later, [])).toEqual([{ gap: 'noSignatory', partyId: party.housing }]);
  });

  test('a new date is not past already', () => {
    drafted(changeOf({ dueOn: date('2008-01-15') }))
      .when(send(), sentAt)
      .refuses({ code: 'dateInPast', date: date('2008-01-15') });
  });

  test('what changes nothing is not sent', () => drafted(changeOf()).when(send(), sentAt).refuses('nothingChanges'));

  test('a text rendered before somebody else changed something is rendered again', () => {
    drafted()
      .when({ ...send(), basedOnSeq: 59 }, sentAt)
      .refuses('stale');
  });

  test('an end is sent without anybody being asked to own it', () => {
    const { amendments } = drafted(ending).when(send(), sentAt).state;
    expect(amendments[0]).toMatchObject({
      outSince: winter.sent,
      consents: [
        { partyId: party.municipality },
        { partyId: party.housing },
        { partyId: party.police },
        { partyId: party.welfare },
        { partyId: party.residents },
      ],
    });
  });
});

describe('the owner whom it names', () => {
  const sent = () => given(programme, activeWith([step(compose(later), winter.composed), step(send(), winter.sent)]));
  const byOwner = { at: winter.accepted, by: personActor(person.caretaker) };

  test('says yes before the parties are asked', () => {
    expect(sent().when(accept(), byOwner).state.amendments[0]?.outSince).toBe(winter.accepted);
    sent().when(accept(), byOwner).then({ type: 'AmendmentOwnerAccepted', amendmentId, ownerId: person.caretaker });
  });

  test('is nobody else', () => {
    sent()
      .when(accept(), { ...byOwner, by: personActor(person.greenManager) })
      .refuses('notAllowed');
    sent()
      .when(accept(), { ...byOwner, by: personActor(person.coordinator) })
      .refuses('notAllowed');
  });

  test('says no, and then it stops there', () => {
    const stopped = sent().when({ type: 'DeclineAmendmentOwner', amendmentId, reason: sealed('druk') }, byOwner);
    stopped.then({ type: 'AmendmentOwnerDeclined', amendmentId, ownerId: person.caretaker, reason: sealed('druk') });
    given(programme, stopped.state)
      .when(accept(), byOwner)
      .refuses({ code: 'amendmentOver', number: 1, is: 'ownerDeclined' });
  });

  test('answers once', () => given(programme, outProgramme()).when(accept(), byOwner).refuses('alreadyAnswered'));

  test('is not asked where nothing changes of what they said yes to', () => {
    const hours = changeOf({ means: { money: [{ cents: 4_500_000, source: 'wijkbudget' }], hours: 80, goods: [] } });
    expect(drafted(hours).when(send(), sentAt).state.amendments[0]?.outSince).toBe(winter.sent);
  });

  test('is not asked when they send it themselves', () => {
    const own = { ...addition, ownerId: person.coordinator };
    expect(drafted(own).when(send(), sentAt).state.amendments[0]?.outSince).toBe(winter.sent);
  });
});

test('the parties that an addition touches are those of the new agreement, and its contributors', () => {
  expect(touchedBy(active(), addition).consents).toEqual([
    party.municipality,
    party.housing,
    party.police,
    party.welfare,
    party.residents,
  ]);
  expect(activities.some(({ projectId }) => projectId === project.squares)).toBe(true);
});
