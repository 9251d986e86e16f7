import { IntlMessageFormat } from 'intl-messageformat';
import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../domain/ids.ts';
import type { Language } from '../domain/words.ts';
import { en } from './catalogues/en/index.ts';
import { type Catalogue, nl } from './catalogues/nl/index.ts';
import type { Reader } from './models.ts';

/** `topic.key`, the same in every language. */
export type Key = { [Topic in keyof Catalogue]: `${Topic}.${keyof Catalogue[Topic] & string}` }[keyof Catalogue];
export type Values = Readonly<Record<string, string | number>>;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { nl, en };
const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Parsing a message or a locale is slow, and a summary shows a thousand lines. */
const remember = <Made>(make: (language: Language, key: string) => Made) => {
  const made = new Map<string, Made>();
  return (language: Language, key: string): Made => {
    const known = made.get(`${language} ${key}`);
    if (known !== undefined) return known;
    const fresh = make(language, key);
    made.set(`${language} ${key}`, fresh);
    return fresh;
  };
};

const pattern = (language: Language, key: string): string => {
  const [topic = '', name = ''] = key.split('.');
  const found = new Map(Object.entries<Readonly<Record<string, string>>>(CATALOGUES[language])).get(topic)?.[name];
  if (found === undefined) throw new Error(`The ${language} catalogue has no ${key}`);
  return found;
};

const messageOf = remember((language, key): ((values: Values) => string) => {
  const message = pattern(language, key);
  if (!message.includes('{')) return () => message;
  const format = new IntlMessageFormat(message, LOCALES[language], undefined, { ignoreTag: true });
  return (values) => String(format.format({ ...values }));
});
const dateFormatOf = remember(
  (language) =>
    new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const longDate = remember((language, on) =>
  dateFormatOf(language, 'date').format(Temporal.PlainDate.from(on).toZonedDateTime('UTC').epochMilliseconds),
);
const numberFormatOf = remember((language) => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }));
const moneyFormatOf = remember(
  (language) => new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

/** Plain spaces: what is signed must not depend on the blanks that a version of Node chooses. */
const plainSpaces = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

export interface Words {
  readonly text: (key: Key, values?: Values) => string;
  /** 4 juni 2008 */
  readonly date: (date: LocalDate) => string;
  /** 10:07 */
  readonly time: (at: Instant) => string;
  /** 4 juni 2008 om 10:07 */
  readonly moment: (at: Instant) => string;
  /** The time alone when it is on the same day as `since`. */
  readonly until: (at: Instant, since: Instant) => string;
  readonly dateOf: (at: Instant) => LocalDate;
  readonly money: (cents: number) => string;
  readonly number: (value: number) => string;
  /** Before the decimals. */
  readonly decimalSign: '.' | ',';
  /** a, b en c */
  readonly list: (parts: readonly string[]) => string;
}

/** The words of one reader: their language, their clock. */
export const words = ({ language, zone }: Reader): Words => {
  const local = (at: Instant) => Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const text: Words['text'] = (key, values = {}) => messageOf(language, key)(values);
  const date: Words['date'] = (on) => longDate(language, on);
  const time: Words['time'] = (at) => local(at).toPlainTime().toString({ smallestUnit: 'minute' });
  const dateOf: Words['dateOf'] = (at) => local(at).toPlainDate().toString() as LocalDate;
  const moment: Words['moment'] = (at) => text('shared.moment', { date: date(dateOf(at)), time: time(at) });
  return {
    text,
    date,
    time,
    moment,
    dateOf,
    until: (at, since) => (dateOf(at) === dateOf(since) ? time(at) : moment(at)),
    money: (cents) => `€ ${plainSpaces(moneyFormatOf(language, 'money').format(cents / 100))}`,
    number: (value) => plainSpaces(numberFormatOf(language, 'number').format(value)),
    decimalSign: language === 'nl' ? ',' : '.',
    list: (parts) =>
      parts.length < 2
        ? (parts[0] ?? '')
        : text('shared.and', { first: parts.slice(0, -1).join(', '), last: parts.at(-1) ?? '' }),
  };
};
