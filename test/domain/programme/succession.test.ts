import { describe, expect, test } from 'vitest';
import { type AgreementId, as, type SuccessionId } from '../../../src/domain/ids.ts';
import { WITHOUT_BOUNDS } from '../../../src/domain/municipality/mandates.ts';
import { NO_SIGNING_RULES } from '../../../src/domain/municipality/signing-rules.ts';
import { planProgramme } from '../../../src/domain/plan/plan-programme.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeParty } from '../../../src/domain/programme/events.ts';
import { changeOfAgreement } from '../../../src/domain/programme/follow-ups.ts';
import { endingParties, heldBy, takenOver } from '../../../src/domain/programme/succession/find.ts';
import { personActor } from '../../builders/fold.ts';
import { activity, date, party, person, sealed, setUp } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme } from '../../builders/programme.ts';
import { evidence, inPerson } from '../../builders/signing.ts';
import { workCalendar } from '../calendar/calendars.ts';
import { given, noon } from '../given.ts';

const successionId = as<SuccessionId>('opvolging-1');
const housing: ProgrammeParty = {
  partyId: party.housing,
  name: 'Woningcorporatie',
  kind: 'housingAssociation',
  reach: 'chat',
};
const fresh: ProgrammeParty = { partyId: as('welzijn-nieuw'), name: 'Welzijn Nieuw', kind: 'other', reach: 'paper' };
const endsOn = date('2008-12-31');

const start = (changes: object = {}) =>
  ({
    type: 'StartSuccession',
    successionId,
    partyId: party.welfare,
    successor: housing,
    endsOn,
    canConsent: true,
    ...changes,
  }) as const;

const begun = { type: 'SuccessionStarted', successionId, partyId: party.welfare, successor: housing, endsOn } as const;
const started = (successor: ProgrammeParty = housing) =>
  given(programme, activeProgramme()).after({ ...begun, successor, startedBy: person.coordinator });

const held = (): readonly AgreementId[] => heldBy(activeProgramme(), party.welfare).map(({ activityId }) => activityId);

const takeOver = (agreementIds: readonly AgreementId[], changes: object = {}) =>
  ({
    type: 'TakeOver',
    successionId,
    partyId: party.housing,
    agreementIds,
    function: 'directeur',
    via: inPerson(person.housingDirector),
    rules: NO_SIGNING_RULES,
    evidence: evidence(WITHOUT_BOUNDS, noon),
    templateVersion: '1',
    ...changes,
  }) as const;
const byDirector = { by: personActor(person.housingDirector) };

const decline = (agreementIds: readonly AgreementId[]) =>
  ({
    type: 'DeclineTakeOver',
    successionId,
    partyId: party.housing,
    agreementIds,
    personId: person.housingDirector,
    reason: sealed('geen-mensen'),
  }) as const;

describe('a party that ends', () => {
  test('asks one successor for all that it leads and takes part in', () => {
    const asked = given(programme, activeProgramme()).when(start(), { by: personActor(person.coordinator) });
    asked.then({ ...begun, startedBy: person.coordinator });
    expect(held()).toContain(activity.evenings);
    expect(endingParties(asked.state)).toMatchObject([
      { partyId: party.welfare, endsOn, left: { length: held().length } },
    ]);
    given(programme, asked.state)
      .when(start({ successionId: as<SuccessionId>('opvolging-2') }))
      .refuses('successorAsked');
  });

  test('is a party of an active programme, ends within its term, and does not succeed itself', () => {
    const active = given(programme, activeProgramme());
    given(programme, draftProgramme()).when(start()).refuses('notActive');
    active.when(start({ partyId: as('onbekend') })).refuses('notFound');
    active.when(start({ partyId: party.housing })).refuses('succeedsItself');
    active.when(start({ endsOn: date('2010-01-01') })).refuses('dueOutsideTerm');
    active.when(start({ canConsent: false })).refuses('noMandate');
  });

  test('is not succeeded by another that ends', () => {
    started()
      .when(
        start({
          successionId: as<SuccessionId>('opvolging-2'),
          partyId: party.police,
          successor: { ...housing, partyId: party.welfare },
        }),
      )
      .refuses('successorEnds');
  });

  test('takes the question back while somebody is asked', () => {
    const back = started().when({ type: 'WithdrawSuccession', successionId, partyId: party.welfare });
    back.then({ type: 'SuccessionWithdrawn', successionId });
    expect(endingParties(back.state)).toEqual([]);
    given(programme, back.state).when(takeOver(held()), byDirector).refuses('questionChanged');
  });
});

describe('the successor', () => {
  test('stands where the other stood once it consents, and nothing else changes', () => {
    const { state } = started().when(takeOver(held()), byDirector);
    const before = activeProgramme().activities.find(({ activityId }) => activityId === activity.evenings);
    const after = state.activities.find(({ activityId }) => activityId === activity.evenings);
    expect(after?.fields).toEqual({ ...before?.fields, leadPartyId: party.housing });
    expect(after?.ownerId).toBe(before?.ownerId);
    expect(heldBy(state, party.welfare)).toEqual([]);
    expect(takenOver(state, activity.evenings)).toEqual([{ from: party.welfare, to: party.housing, at: noon }]);
    // What it signed keeps its name.
    expect(state.setUp?.parties).toEqual(setUp().parties);
  });

  test('becomes a party of the programme with the first thing that it takes over', () => {
    const recorded = started(fresh).when(
      {
        type: 'RecordTakeOver',
        successionId,
        partyId: fresh.partyId,
        agreementIds: held(),
        function: 'voorzitter',
        via: {
          kind: 'paper',
          recordedBy: person.coordinator,
          signedOn: date('2007-09-19'),
          name: sealed('naam'),
          scanName: 'ja.pdf',
          scanSha256: as('d'.repeat(64)),
        },
      },
      { by: personActor(person.coordinator) },
    );
    expect(recorded.state.setUp?.parties.at(-1)).toEqual(fresh);
    expect(changeOfAgreement(recorded.state, activity.evenings)).toMatchObject({
      command: { type: 'AmendTerms', onPaper: true, amendment: null, terms: { leadPartyId: fresh.partyId } },
    });
  });

  test('takes over a part: the rest stays orphaned, and another can be asked for it', () => {
    const [first, ...rest] = held();
    if (first === undefined || rest.length === 0) throw new Error('The party has one agreement');
    const part = started().when(takeOver([first]), byDirector);
    expect(endingParties(part.state)[0]?.asked).not.toBeNull();
    const declined = given(programme, part.state).when(decline(rest), byDirector);
    const [ending] = endingParties(declined.state);
    expect(ending?.asked).toBeNull();
    expect(ending?.left.map(({ activityId }) => activityId)).toEqual(rest);
    given(programme, declined.state)
      .when(start({ successionId: as<SuccessionId>('opvolging-2'), successor: fresh }))
      .then({ ...begun, successionId: as('opvolging-2'), successor: fresh, startedBy: null });
  });

  test('answers each agreement once, in person, and only for what it is asked', () => {
    const all = started();
    all.when(takeOver([]), byDirector).refuses('nothingToTakeOver');
    all.when(takeOver([activity.gardens]), byDirector).refuses('alreadyAnswered');
    all.when(takeOver(held()), { by: personActor(person.policeChief) }).refuses('notAllowed');
    all.when(takeOver(held(), { partyId: party.police }), byDirector).refuses('notFound');
    given(programme, all.when(takeOver(held()), byDirector).state)
      .when(decline(held()), byDirector)
      .refuses('alreadyAnswered');
  });

  test('needs a mandate for what its own money becomes', () => {
    const mandate = { ...WITHOUT_BOUNDS, ceilingCents: 1 };
    started()
      .when(takeOver(held(), { evidence: evidence(mandate, noon) }), byDirector)
      .refuses({ code: 'aboveCeiling', partyId: party.housing, ceilingCents: 1 });
    started()
      .when(takeOver(held(), { rules: { fourEyes: false, formal: { aboveCents: 1, how: 'paper' } } }), byDirector)
      .refuses('formalSignatureNeeded');
  });
});

describe('what is owed', () => {
  const owed = (state: ReturnType<typeof activeProgramme>, from: string, to: string) =>
    planProgramme(state, workCalendar(), as(from), as(to)).deliveries.filter(
      ({ subject }) => subject.of === 'succession',
    );

  test('the signatory of the successor is asked at once; the coordinators pass it on for one on paper', () => {
    const asked = (successor: ProgrammeParty) =>
      owed(started(successor).when(start()).state, '2007-09-20T09:00:00.000Z', '2007-09-20T11:00:00.000Z');
    expect(asked(housing)).toMatchObject([
      { kind: 'successionRequest', to: { role: 'successor', partyId: party.housing } },
    ]);
    expect(asked(fresh)).toMatchObject([{ kind: 'successionRequest', to: { role: 'coordinators' } }]);
  });

  test('everybody hears what was taken over; that it was not, the coordinators', () => {
    const window = ['2007-09-20T09:00:00.000Z', '2007-09-20T11:00:00.000Z'] as const;
    const told = owed(started().when(takeOver(held()), byDirector).state, ...window);
    expect(told.every(({ kind }) => kind === 'successionAnswered')).toBe(true);
    expect(told.map(({ to }) => to)).toContainEqual({ role: 'signatory', partyId: party.police });
    expect(told.map(({ to }) => to)).not.toContainEqual({ role: 'signatory', partyId: party.housing });
    const refused = owed(started().when(decline(held()), byDirector).state, ...window);
    expect(refused.map(({ to }) => to.role)).toEqual(['coordinators', 'person']);
  });

  test('on its last day the coordinators see what nobody took over', () => {
    const window = ['2008-12-31T00:00:00.000Z', '2008-12-31T22:00:00.000Z'] as const;
    expect(owed(started().when(start()).state, ...window)).toMatchObject([
      { kind: 'partyEnding', to: { role: 'coordinators' } },
    ]);
    expect(owed(started().when(takeOver(held()), byDirector).state, ...window)).toEqual([]);
  });
});
