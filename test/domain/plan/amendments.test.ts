import { describe, expect, it } from 'vitest';
import type { Instant, LocalDate } from '../../../src/domain/ids.ts';
import type { PlannedDelivery, RecipientRole } from '../../../src/domain/plan/plan.ts';
import { planProgramme } from '../../../src/domain/plan/plan-programme.ts';
import { refreshWindow } from '../../../src/domain/programme/amendments/refresh-window.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import {
  activeWith,
  actsFor,
  amendedProgramme,
  amendmentId,
  compose,
  consent,
  consentSteps,
  ending,
  later,
  outProgramme,
  refusal,
  send,
  stepsToOut,
  winter,
} from '../../builders/amendments.ts';
import { timer } from '../../builders/fold.ts';
import { party, person } from '../../builders/haarlem.ts';
import { activeProgramme, type ProgrammeStep, step } from '../../builders/programme.ts';
import { moment, workCalendar } from '../calendar/calendars.ts';

const plan = (programme: Programme) =>
  planProgramme(programme, workCalendar(), moment('2008-02-01T00:00:00Z'), moment('2010-01-01T00:00:00Z'));

const KINDS = [
  'amendmentOwnerRequest',
  'amendmentRequest',
  'paperAmendmentRequest',
  'amendmentTold',
  'amendmentDeclined',
  'amendmentOver',
  'amendmentInForce',
];

const who = (to: RecipientRole): string => {
  if (to.role === 'owner') return `owner ${to.personId}${to.onPaper ? ' on paper' : ''}`;
  if (to.role === 'person') return to.personId;
  if (to.role === 'projectTeam') return `team ${to.projectId}`;
  return 'partyId' in to ? `${to.role} ${to.partyId}` : to.role;
};

const counts = (programme: Programme) =>
  plan(programme).commands.flatMap(({ command, dueAt }) =>
    command.type === 'CountConsent' ? [{ command, dueAt }] : [],
  );

const asked = (programme: Programme): readonly string[] =>
  plan(programme)
    .deliveries.filter(({ kind }) => KINDS.includes(kind))
    .map(({ kind, to }: PlannedDelivery) => `${kind}: ${who(to)}`)
    .sort();

const BOTH = [party.housing, party.residents];

const refused = (...before: readonly ProgrammeStep[]): Programme =>
  activeWith([
    ...stepsToOut(),
    ...before,
    step(refusal(party.residents), winter.consented, actsFor(party.residents)),
    { at: winter.countsAt, actor: timer, command: { type: 'CountConsent', amendmentId, partyId: party.residents } },
  ]);

describe('an amendment', () => {
  it('asks nothing of anybody while it is a draft', () => {
    expect(asked(activeWith([step(compose(later), winter.composed)]))).toEqual([]);
  });

  it('asks its owner first, then the parties that it touches, in chat and on paper; the other parties hear of it', () => {
    const sent = activeWith([step(compose(later), winter.composed), step(send(), winter.sent)]);
    expect(asked(sent)).toEqual([`amendmentOwnerRequest: owner ${person.caretaker}`]);
    expect(asked(outProgramme())).toEqual([
      `amendmentRequest: toConsent ${party.housing}`,
      `amendmentTold: signatory ${party.municipality}`,
      `amendmentTold: signatory ${party.police}`,
      `amendmentTold: signatory ${party.welfare}`,
      `paperAmendmentRequest: consentRecorders ${party.residents}`,
      `paperAmendmentRequest: consentRecorders ${party.housing}`,
    ]);
  });

  it('counts each answer when its time to take it back is over', () => {
    const given = activeWith([...stepsToOut(), step(consent(party.housing), winter.consented, actsFor(party.housing))]);
    expect(counts(given)).toEqual([
      { command: { type: 'CountConsent', amendmentId, partyId: party.housing }, dueAt: winter.countsAt },
    ]);
    expect(asked(given)).not.toContain(`amendmentRequest: toConsent ${party.housing}`);
  });

  it('that a party refuses is told to the coordinator and to who consented', () => {
    const given = step(consent(party.housing), winter.consented, actsFor(party.housing));
    expect(asked(refused()).filter((each) => each.startsWith('amendmentDeclined'))).toEqual([
      'amendmentDeclined: coordinators',
    ]);
    expect(asked(refused(given)).filter((each) => each.startsWith('amendmentDeclined'))).toEqual([
      'amendmentDeclined: coordinators',
      `amendmentDeclined: ${person.housingDirector}`,
    ]);
  });

  it('that is withdrawn asks nothing more, and who answered in chat hears so', () => {
    const withdrawn = activeWith([
      ...stepsToOut(),
      step(consent(party.housing), winter.consented, actsFor(party.housing)),
      step({ type: 'WithdrawAmendment', amendmentId, reason: refusal(party.housing).reason }, winter.countsAt),
    ]);
    expect(asked(withdrawn)).toEqual([`amendmentOver: ${person.housingDirector}`]);
    expect(counts(withdrawn)).toEqual([]);
  });

  it('is told to parties, owners and the team of the project when it is in force', () => {
    expect(asked(amendedProgramme())).toEqual([
      'amendmentInForce: coordinators',
      `amendmentInForce: ${person.caretaker}`,
      `amendmentInForce: signatory ${party.municipality}`,
      `amendmentInForce: signatory ${party.police}`,
      `amendmentInForce: signatory ${party.welfare}`,
      `amendmentInForce: signatory ${party.housing}`,
      expect.stringMatching(/^amendmentInForce: team /),
    ]);
  });

  it('that ends an agreement asks no owner', () => {
    const sent = activeWith([step(compose(ending), winter.composed), step(send(), winter.sent)]);
    expect(asked(sent).filter((each) => each.startsWith('amendmentOwnerRequest'))).toEqual([]);
    expect(asked(sent).some((each) => each.startsWith('paperAmendmentRequest'))).toBe(true);
  });

  it('gives each of its messages a slot of its own, so that none goes twice', () => {
    for (const programme of [outProgramme(), refused(), amendedProgramme()]) {
      const keys = plan(programme).deliveries.map(({ subject, slot, to }) => JSON.stringify([subject, slot, to]));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('half-way', () => {
  const invited = (programme: Programme): readonly Instant[] =>
    plan(programme)
      .deliveries.filter(({ kind }) => kind === 'amendmentsInvited')
      .map(({ dueAt }) => dueAt);
  const dateOf = (instant: Instant | undefined) => instant?.slice(0, 10) as LocalDate | undefined;

  it('the coordinators are invited to collect amendments, once', () => {
    const programme = activeProgramme();
    const [first, ...more] = invited(programme);
    expect(more).toEqual([]);
    expect(dateOf(first)).toBe(refreshWindow(programme)?.opensOn);
  });

  it('they hear a week before it closes that drafts still wait', () => {
    const programme = activeWith([step(compose(later), winter.composed)]);
    const [, last, ...more] = invited(programme);
    expect(more).toEqual([]);
    const closesOn = refreshWindow(programme)?.closesOn ?? '';
    expect(Date.parse(closesOn) - Date.parse(dateOf(last) ?? '')).toBe(7 * 24 * 60 * 60 * 1000);
    const sent = activeWith([step(compose(later), winter.composed), step(send(), winter.sent)]);
    expect(invited(sent)).toHaveLength(1);
    expect(invited(activeWith([...stepsToOut(), ...consentSteps(BOTH)]))).toHaveLength(1);
  });
});
