import type { AgreementId, PartyId } from '../../domain/ids.ts';
import type { NamedTheme } from '../../domain/municipality/themes/theme.ts';
import type { ActivityFields, AgreementTerms } from '../../domain/programme/terms.ts';
import type { TextDifference } from '../models.ts';
import type { Words } from '../words.ts';
import { meansText } from './terms.ts';
import { themeName } from './themes.ts';

/** What the terms of an agreement name by id. */
export interface TermsContext {
  readonly parties: readonly { readonly partyId: PartyId; readonly name: string }[];
  readonly themeNames: readonly NamedTheme[];
  readonly agreements: readonly {
    readonly agreementId: AgreementId;
    readonly what: string;
    readonly leadPartyId: PartyId;
  }[];
}

type Field = Exclude<keyof ActivityFields, 'what' | 'ownerFunction'>;

/** Every term in a line of its own, in the order of the text; what says nothing, or is a gap still, has none. */
const linesOf = (context: TermsContext, terms: ActivityFields, w: Words): readonly (readonly [Field, string])[] => {
  const nameOf = (partyId: PartyId): string =>
    context.parties.find((party) => party.partyId === partyId)?.name ?? partyId;
  const { result, involvedPartyIds, forWhom, themes, leadPartyId, ownerFunction, dueOn } = terms;
  const means = meansText(terms.means, w);
  const lines: readonly (readonly [Field, string | null])[] = [
    [
      'leadPartyId',
      leadPartyId === null
        ? null
        : w.text('agreementText.lead', { party: nameOf(leadPartyId), function: ownerFunction ?? '' }),
    ],
    [
      'involvedPartyIds',
      listed(involvedPartyIds, (parties, count) =>
        w.text('agreementText.involved', { parties: w.list(parties.map(nameOf)), count }),
      ),
    ],
    ['forWhom', forWhom === null ? null : w.text('agreementText.forWhom', { forWhom })],
    [
      'themes',
      listed(themes, (ids, count) =>
        w.text('agreementText.agreementThemes', {
          themes: w.list(ids.map((themeId) => themeName(themeId, context.themeNames, w))),
          count,
        }),
      ),
    ],
    ['means', means === null ? null : w.text('agreementText.means', { means })],
    [
      'result',
      result === null
        ? null
        : w.text('agreementText.result', {
            indicator: result.indicator,
            baseline: w.number(result.baseline),
            target: w.number(result.target),
            unit: result.unit,
          }),
    ],
    ['milestones', milestonesText(terms, w)],
    ['dueOn', dueOn === null ? null : w.text('agreementText.dueOn', { date: w.date(dueOn) })],
    ['waitsFor', waitsText(context, terms, w)],
  ];
  return lines.filter((line): line is readonly [Field, string] => line[1] !== null);
};

const listed = <Item>(
  items: readonly Item[],
  text: (items: readonly Item[], count: number) => string,
): string | null => (items.length === 0 ? null : text(items, items.length));

/** In the order of their dates, whatever order they were typed in. */
const milestonesText = ({ milestones }: ActivityFields, w: Words): string | null =>
  listed(milestones, (all) =>
    w.text('agreementText.milestones', {
      milestones: w.list(
        all
          .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
          .map(({ name, on }) => w.text('agreementText.milestone', { name, date: w.date(on) })),
      ),
    }),
  );

/** What must be done first, with the party that does it. */
const waitsText = ({ agreements, parties }: TermsContext, { waitsFor }: ActivityFields, w: Words): string | null =>
  listed(
    agreements.filter(({ agreementId }) => waitsFor.includes(agreementId)),
    (first) =>
      w.text('agreementText.waitsFor', {
        agreements: w.list(
          first.map(({ what, leadPartyId }) =>
            w.text('agreementText.waitedFor', {
              what,
              party: parties.find(({ partyId }) => partyId === leadPartyId)?.name ?? leadPartyId,
            }),
          ),
        ),
      }),
  );

/** One agreement as the text has it, under its number. */
export const termsText = (context: TermsContext, terms: AgreementTerms, number: string, w: Words): string =>
  [
    w.text('agreementText.agreementTitle', { number, what: terms.what }),
    ...linesOf(context, terms, w).map(([, line]) => line),
  ].join('\n');

/** Without the dash that makes it a line of a list. */
const shown = (line: string | undefined): string => line?.replace(/^- /, '') ?? '';

/** Where the terms differ, a line each; of an agreement that is new or ends, all its lines as one. */
export const termsDifferences = (
  context: TermsContext,
  before: ActivityFields | null,
  after: ActivityFields | null,
  w: Words,
): readonly TextDifference[] => {
  const whole = (terms: ActivityFields | null): string =>
    terms === null
      ? ''
      : linesOf(context, terms, w)
          .map(([, line]) => shown(line))
          .join('\n');
  if (before === null || after === null)
    return [{ label: (after ?? before)?.what ?? '', before: whole(before), after: whole(after) }];
  const [old, fresh] = [new Map(linesOf(context, before, w)), new Map(linesOf(context, after, w))];
  const fields = [...new Set([...old.keys(), ...fresh.keys()])];
  return [
    ...(before.what === after.what ? [] : [{ label: after.what, before: before.what, after: after.what }]),
    ...fields
      .filter((field) => old.get(field) !== fresh.get(field))
      .map((field) => ({ label: after.what, before: shown(old.get(field)), after: shown(fresh.get(field)) })),
  ];
};
