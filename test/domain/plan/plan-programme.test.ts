import { describe, expect, it } from 'vitest';
import { as, type ChangeRequestId, type PartyId, type PersonId } from '../../../src/domain/ids.ts';
import type { PlannedDelivery } from '../../../src/domain/plan/plan.ts';
import { planProgramme } from '../../../src/domain/plan/plan-programme.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { day, holidaysOn, moment, workCalendar } from '../calendar/calendars.ts';
import {
  aFrozenProgramme,
  aFrozenText,
  anActiveProgramme,
  anActivity,
  aProgramme,
  declinedAt,
  sealed,
  signedAt,
} from './states.ts';

const start = moment('2007-09-01T00:00:00Z');
const end = moment('2010-01-01T00:00:00Z');

const planned = (programme: Programme, from = start, to = end, calendar = workCalendar()) =>
  planProgramme(programme, calendar, from, to);

const ofKind = (programme: Programme, kind: string): readonly PlannedDelivery[] =>
  planned(programme).deliveries.filter((delivery) => delivery.kind === kind);

const inShort = ({ slot, to, dueAt }: PlannedDelivery) => ({ slot, to, dueAt });

describe('owners', () => {
  it('are asked when their activity is taken in', () => {
    const [request, ...more] = ofKind(aProgramme({ activities: [anActivity({ ask: 2 })] }), 'ownerRequest');
    expect(more).toEqual([]);
    expect(request).toMatchObject({
      slot: 'owner|2',
      to: { role: 'owner', personId: 'owner-1', onPaper: false },
      subject: { of: 'activity', activityId: 'agreement-1' },
      dueAt: '2007-09-03T10:00:00.000Z',
      expiresAt: null,
    });
  });

  it('of a party on paper are asked through the coordinators', () => {
    const fields = { ...anActivity().fields, leadPartyId: as<PartyId>('residents') };
    const [request] = ofKind(aProgramme({ activities: [anActivity({ fields })] }), 'ownerRequest');
    expect(request?.to).toMatchObject({ onPaper: true });
  });

  it.each([
    ['not taken in', anActivity({ takenIn: false })],
    ['accepted', anActivity({ answer: { kind: 'accepted', at: start } })],
    ['not named', anActivity({ ownerId: null, answer: { kind: 'notAsked' } })],
  ])('are not asked when it is %s', (_, activity) => {
    expect(ofKind(aProgramme({ activities: [activity] }), 'ownerRequest')).toEqual([]);
  });

  it('who say no send it back to the project team', () => {
    const at = moment('2007-09-04T10:00:00Z');
    const answer = { kind: 'declined', at, reason: sealed } as const;
    expect(ofKind(aProgramme({ activities: [anActivity({ answer })] }), 'ownerDeclined').map(inShort)).toEqual([
      { slot: 'owner-declined|1', to: { role: 'projectTeam', projectId: 'project-1' }, dueAt: at },
    ]);
  });
});

describe('a text that is out for signature', () => {
  const at = moment('2007-09-11T10:00:00Z');
  const countsAt = moment('2007-09-11T10:05:00Z');

  it('is put before who signs for each party, and before the coordinators for a party on paper', () => {
    const programme = aFrozenProgramme({ revision: 1 });
    const frozenAt = '2007-09-10T10:00:00.000Z';
    expect(ofKind(programme, 'signRequest').map(inShort)).toEqual([
      { slot: 'sign|r1', to: { role: 'toSign', partyId: 'municipality' }, dueAt: frozenAt },
      { slot: 'sign|r1', to: { role: 'toSign', partyId: 'police' }, dueAt: frozenAt },
    ]);
    expect(ofKind(programme, 'paperSignRequest').map(inShort)).toContainEqual({
      slot: 'paper|r1',
      to: { role: 'recorders', partyId: 'residents' },
      dueAt: frozenAt,
    });
  });

  it('is not put before a party that answered', () => {
    const programme = aFrozenProgramme({ answers: { police: signedAt(at, countsAt, false) } });
    expect(ofKind(programme, 'signRequest')).toHaveLength(1);
  });

  it('is put before nobody once it is reopened', () => {
    const reopened = { at, reason: sealed };
    const programme = aProgramme({ texts: [aFrozenText({ reopened })] });
    expect(ofKind(programme, 'signRequest')).toEqual([]);
  });

  it('counts a signature when its undo window ends', () => {
    const programme = aFrozenProgramme({ answers: { police: signedAt(at, countsAt, false) } });
    expect(planned(programme).commands).toEqual([
      {
        stream: 'programme',
        commandId: 'count|1|police|2007-09-11T10:05:00.000Z',
        dueAt: countsAt,
        command: { type: 'CountSignature', revision: 1, partyId: 'police' },
      },
    ]);
  });

  it('counts a decline when its undo window ends, and tells nobody before', () => {
    const programme = aFrozenProgramme({ answers: { police: declinedAt(at, countsAt, false) } });
    expect(planned(programme).commands).toMatchObject([{ command: { type: 'CountDecline', partyId: 'police' } }]);
    expect(ofKind(programme, 'declineNotice')).toEqual([]);
  });

  it('counts nothing twice', () => {
    const programme = aFrozenProgramme({ answers: { police: signedAt(at, countsAt, true) } });
    expect(planned(programme).commands).toEqual([]);
  });

  it('that is declined is told to the coordinators and to who signed before', () => {
    const programme = aFrozenProgramme({
      answers: {
        municipality: signedAt(moment('2007-09-11T09:00:00Z'), moment('2007-09-11T09:05:00Z'), true),
        police: declinedAt(at, countsAt, true),
        residents: signedAt(moment('2007-09-11T09:00:00Z'), moment('2007-09-11T09:05:00Z'), true),
      },
    });
    const notices = ofKind(programme, 'declineNotice');
    expect(notices.map(inShort)).toEqual([
      { slot: 'decline|r1|police', to: { role: 'coordinators' }, dueAt: countsAt },
      { slot: 'decline|r1|police', to: { role: 'signatory', partyId: 'municipality' }, dueAt: countsAt },
    ]);
    expect(notices[0]?.subject).toMatchObject({ of: 'party', partyId: 'police' });
  });

  it('that is declined is not told to who signed after it', () => {
    const later = moment('2007-09-12T09:00:00Z');
    const answers = { municipality: signedAt(later, later, true), police: declinedAt(at, countsAt, true) };
    expect(ofKind(aFrozenProgramme({ answers }), 'declineNotice')).toHaveLength(1);
  });
});

describe('a change that a signatory asked for', () => {
  const at = moment('2007-09-11T10:00:00Z');
  const request = {
    changeRequestId: as<ChangeRequestId>('change-1'),
    revision: 1,
    partyId: as<PartyId>('police'),
    personId: as<PersonId>('signatory-2'),
    at,
    text: sealed,
    answer: null,
  };

  it('is asked of the coordinators', () => {
    const programme = aFrozenProgramme({}, { changeRequests: [request] });
    expect(ofKind(programme, 'changeAsked').map(inShort)).toEqual([
      { slot: 'change-1', to: { role: 'coordinators' }, dueAt: at },
    ]);
  });

  it('of an older revision is no longer asked', () => {
    const programme = aFrozenProgramme({ revision: 2 }, { changeRequests: [request] });
    expect(ofKind(programme, 'changeAsked')).toEqual([]);
  });

  it('is answered to the person who asked', () => {
    const answeredAt = moment('2007-09-12T10:00:00Z');
    const answer = { kind: 'adapted', at: answeredAt, reason: null } as const;
    const programme = aProgramme({ changeRequests: [{ ...request, answer }] });
    expect(ofKind(programme, 'changeAnswered').map(inShort)).toEqual([
      { slot: 'change-1', to: { role: 'person', personId: 'signatory-2' }, dueAt: answeredAt },
    ]);
  });
});

describe('an active programme', () => {
  it('is announced to coordinators, project teams and the signatories with chat', () => {
    expect(ofKind(anActiveProgramme(), 'activated').map(({ to }) => to)).toEqual([
      { role: 'coordinators' },
      { role: 'projectTeams' },
      { role: 'signatory', partyId: 'municipality' },
      { role: 'signatory', partyId: 'police' },
    ]);
  });

  it('that signed first is asked for its presentation ten working days on, and every twenty after', () => {
    const asked = ofKind(anActiveProgramme({ setUp: { order: 'signFirst' } }), 'presentationDue');
    expect(asked.slice(0, 3).map(({ slot }) => slot)).toEqual([
      'present|2007-10-15',
      'present|2007-11-12',
      'present|2007-12-10',
    ]);
    expect(asked[0]?.expiresAt).toBe(asked[1]?.dueAt);
  });

  it('is not asked for a presentation that was held, or that came first', () => {
    const held = { plannedOn: null, held: { on: day('2007-10-10'), attendance: 40 } };
    expect(ofKind(anActiveProgramme({ setUp: { order: 'signFirst' }, evening: held }), 'presentationDue')).toEqual([]);
    expect(ofKind(anActiveProgramme(), 'presentationDue')).toEqual([]);
  });
});

describe('summaries', () => {
  const week = [moment('2007-10-05T00:00:00Z'), moment('2007-10-12T00:00:00Z')] as const;
  const ofWeek = (programme: Programme, calendar = workCalendar()) =>
    planned(programme, ...week, calendar).deliveries.filter(({ kind }) => kind === 'summary');

  it('come on Monday at nine to coordinators and project teams', () => {
    expect(ofWeek(anActiveProgramme()).map(inShort)).toEqual([
      { slot: 'summary|2007-10-08', to: { role: 'coordinators' }, dueAt: '2007-10-08T07:00:00.000Z' },
      { slot: 'summary|2007-10-08', to: { role: 'projectTeams' }, dueAt: '2007-10-08T07:00:00.000Z' },
    ]);
  });

  it('come to the coordinators alone before the activation', () => {
    expect(ofWeek(aFrozenProgramme()).map(({ to }) => to)).toEqual([{ role: 'coordinators' }]);
  });

  it('wait for the next working day', () => {
    const calendar = workCalendar({ holidays: holidaysOn('2007-10-08') });
    expect(ofWeek(anActiveProgramme(), calendar)[0]).toMatchObject({
      slot: 'summary|2007-10-08',
      dueAt: '2007-10-09T07:00:00.000Z',
    });
  });

  it('end where the next one begins', () => {
    expect(ofWeek(anActiveProgramme())[0]?.expiresAt).toBe('2007-10-15T07:00:00.000Z');
  });

  it('stop thirty days after the end of the term', () => {
    expect(ofKind(anActiveProgramme(), 'summary').at(-1)?.slot).toBe('summary|2009-10-26');
    expect(planned(anActiveProgramme(), start, end).nextDueAt).toBeNull();
  });
});
