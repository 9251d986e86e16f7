import type { SourceStanding } from '../../domain/agreement/spending/state.ts';
import type { MidTermLine, MidTermSaid } from '../models.ts';
import type { Words } from '../words.ts';

/** "Wijkbudget: € 300,00 uitgegeven van € 1.250,00" */
export const moneyLine = ({ source, cents, spent }: SourceStanding, w: Words): string =>
  w.text('midTerm.money', { source, spent: w.money(spent), reserved: w.money(cents) });

/** What was said about one agreement, without the words of the explanation. */
export const saidLines = ({ said, money }: MidTermLine, w: Words): readonly string[] => [
  ...(said.is === 'answered' ? answerLines(said.answer, w) : [w.text(`midTerm.${said.is}`)]),
  ...money.map((standing) => moneyLine(standing, w)),
];

const answerLines = ({ useful, onCourse, wishes }: MidTermSaid, w: Words): readonly string[] => [
  w.text('midTerm.saidUseful', { useful: w.text(`usefulness.${useful}`) }),
  w.text('midTerm.saidOnCourse', { onCourse: onCourse ? 'yes' : 'no' }),
  ...(wishes.length === 0
    ? []
    : [
        w.text('midTerm.saidWishes', {
          wishes: w.list(wishes.map((wish) => w.text(`midTermWish.${wish}`).toLowerCase())),
        }),
      ]),
];

/** Everybody's silence and answers in one or two sentences. */
export const wholeLines = (lines: readonly MidTermLine[], w: Words): readonly string[] => {
  const silent = lines.filter(({ said }) => said.is === 'noAnswer');
  const answered = lines.filter(({ said }) => said.is === 'answered').length;
  const parties = [...new Set(silent.flatMap(({ agreement }) => agreement.party ?? []))];
  return [
    w.text('midTerm.whole', { answered, silent: silent.length }),
    ...(parties.length === 0 ? [] : [w.text('midTerm.silentParties', { parties: w.list(parties) })]),
  ];
};
