import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type AgreementId, as, type LocalDate } from '../../../src/domain/ids.ts';
import { exists } from '../../../src/domain/programme/change-of-text.ts';
import type { Activity } from '../../../src/domain/programme/state.ts';
import type { ActivityFields } from '../../../src/domain/programme/terms.ts';
import { party, person, project, setUp } from '../../builders/haarlem.ts';
import { draftProgramme } from '../../builders/programme.ts';

const { term } = setUp();
const day = (from: LocalDate, to: LocalDate) =>
  fc
    .integer({ min: 0, max: Temporal.PlainDate.from(from).until(to).days })
    .map((days): LocalDate => as(Temporal.PlainDate.from(from).add({ days }).toString()));

/** Text with all that breaks tables in it, as a form or a file takes it in: trimmed, of signs that can be read. */
const NASTY = ['"', "'", ';', ',', '\t', '=', '+', '-', '@', '1', ' ', 'é', '＝', 'ab', '01-02-2008 '];
const textOf = (...also: readonly string[]) =>
  fc
    .oneof(fc.string({ unit: fc.constantFrom(...NASTY, ...also), maxLength: 12 }), fc.string({ unit: 'grapheme' }))
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/[^\P{Cc}\n\t]|[\p{Cs}\ufffd]/u.test(text));
const text = textOf('\n');
/** Where a cell has several things, each stands on a line of its own. */
const line = textOf().filter((each) => !each.includes('\n'));

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0);
const cents = fc.integer({ min: 0, max: 100_000_000 });

const means = fc
  .record({
    money: fc.array(fc.record({ cents, source: text }), { maxLength: 3 }),
    hours: orNull(number.map(Math.abs)),
    goods: fc.array(line, { maxLength: 3 }),
  })
  .map((all) => (all.money.length === 0 && all.hours === null && all.goods.length === 0 ? null : all));

const fields = (nth: number): fc.Arbitrary<ActivityFields> =>
  day(term.startsOn, term.endsOn).chain((dueOn) =>
    fc.record({
      // Their own number makes them different: what waits for another names it by its text.
      what: text.map((what) => `${what} ${nth}`),
      forWhom: orNull(text),
      leadPartyId: fc.constantFrom(null, party.housing, party.police),
      ownerFunction: text,
      involvedPartyIds: fc.subarray([party.welfare, party.residents]),
      dueOn: fc.constant(dueOn),
      themes: fc.subarray<ActivityFields['themes'][number]>(['clean', 'safe', 'social']),
      means,
      result: orNull(fc.record({ indicator: text, baseline: number, target: number, unit: text })),
      milestones: fc.uniqueArray(
        fc.record({ milestoneId: fc.uuid().map((id) => as<never>(id)), name: line, on: day(term.startsOn, dueOn) }),
        { maxLength: 3, selector: ({ name }) => name },
      ),
      waitsFor: fc.subarray(Array.from({ length: nth }, (_, before) => idOf(before))),
    }),
  );

const idOf = (nth: number): AgreementId => as<AgreementId>(`afspraak-${nth}`);

const [proposal] = draftProgramme().activities;

const activity = (nth: number): fc.Arbitrary<Activity> =>
  fc
    .record({
      fields: fields(nth),
      projectId: fc.constantFrom(project.squares, project.youth),
      ownerId: fc.constantFrom(null, person.caretaker, person.policeOfficer),
    })
    .map((given) => {
      if (proposal === undefined) throw new Error('Haarlem has no proposals');
      return { ...proposal, ...given, activityId: idOf(nth) };
    });

/** Proposals of Haarlem, of which the later may wait for the earlier. */
export const someActivities = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, nth) => activity(nth))));

export const haarlemWith = (activities: readonly Activity[]) => {
  const haarlem = draftProgramme();
  if (!exists(haarlem)) throw new Error('Haarlem is not set up');
  return { ...haarlem, activities };
};
