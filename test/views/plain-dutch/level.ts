import { readingsOf, sentencesOf, wordsIn } from './readings.ts';

/** UX rule 16; the Dutch government's guide "Direct Duidelijk" advises about ten, and fifteen at most. */
const MOST_WORDS = 15;

/**
 * Words of the office, English where Dutch exists, and abbreviations: what the lists of "Direct Duidelijk" and of the
 * communication departments of municipalities advise against.
 */
const JARGON: readonly string[] = [
  'aangaande',
  'addendum',
  'afdoende',
  'alsmede',
  'alvorens',
  'amendement',
  'betreffende',
  'bovengenoemd',
  'bovenstaand',
  'conform',
  'dashboard',
  'deadline',
  'derhalve',
  'desbetreffende',
  'desgewenst',
  'dient',
  'dienen',
  'disclaimer',
  'doorgaans',
  'doorvoeren',
  'draagvlak',
  'eveneens',
  'evaluatie',
  'evalueren',
  'escalatie',
  'escaleren',
  'faciliteren',
  'feedback',
  'gaarne',
  'gelieve',
  'hash',
  'hieromtrent',
  'implementeren',
  'indien',
  'inzake',
  'issue',
  'jegens',
  'kpi',
  'mandaat',
  'meeting',
  'middels',
  'monitoren',
  'nader',
  'nadere',
  'namelijk',
  'nimmer',
  'omtrent',
  'onderhavig',
  'onverwijld',
  'optimaliseren',
  'output',
  'planning',
  'prioriteren',
  'realiseren',
  'reeds',
  'relevant',
  'ressorteren',
  'stakeholder',
  'stakeholders',
  'status',
  'teneinde',
  'tenzij',
  'terzake',
  'tevens',
  'thans',
  'traject',
  'update',
  'uwerzijds',
  'vigerend',
  'voornoemd',
  'voornemens',
  'workflow',
  'zulks',
];

const PHRASES: readonly string[] = [
  'in het kader van',
  'met betrekking tot',
  'met inachtneming van',
  'naar aanleiding van',
  'op grond van',
  'ten aanzien van',
  'ten behoeve van',
  'ten gevolge van',
  'ter zake van',
  'uit hoofde van',
  'door middel van',
  'in verband met',
  'te allen tijde',
];

const ABBREVIATION =
  /\b(?:bijv|d\.m\.v|e\.d|enz|etc|evt|i\.v\.m|i\.o|m\.b\.t|m\.u\.v|nl|n\.a\.v|o\.a|o\.b\.v|t\.a\.v|t\.b\.v|z\.s\.m)\./iu;

const AUXILIARY = /^(?:word|wordt|worden|werd|werden)$/u;
/** A past participle as far as its form shows: begins with an unstressed prefix and ends on -d, -t or -en. */
const PARTICIPLE = /^(?:\p{L}*ge|be|ver|ont|her)\p{L}{2,}(?:d|t|en)$/u;
/** Look like one and are not. */
const NO_PARTICIPLE =
  /^(?:gemeente|verzoek|bericht|gebied|begin|bedrag|besluit|verslag|bewijs|gedaan|vergunningen|berichten|bestanden|bestand|verschil|verschillen|gebieden)$/u;

export type Fault = 'tooLong' | 'jargon' | 'phrase' | 'abbreviation' | 'passive';

export interface Finding {
  readonly fault: Fault;
  readonly sentence: string;
}

const isPassive = (words: readonly string[]): boolean =>
  words.some((word) => AUXILIARY.test(word)) &&
  words.some((word) => PARTICIPLE.test(word) && !NO_PARTICIPLE.test(word));

const faultsOf = (sentence: string): readonly Fault[] => {
  const words = wordsIn(sentence);
  const bare = words.map((word) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}-]/gu, ''));
  const lower = ` ${bare.join(' ')} `;
  const found: readonly (readonly [Fault, boolean])[] = [
    ['tooLong', words.length > MOST_WORDS],
    ['jargon', bare.some((word) => JARGON.includes(word))],
    ['phrase', PHRASES.some((phrase) => lower.includes(` ${phrase} `))],
    ['abbreviation', ABBREVIATION.test(sentence)],
    ['passive', isPassive(bare)],
  ];
  return found.filter(([, isFault]) => isFault).map(([fault]) => fault);
};

/** What is above level B1 in a message, as far as a program can find it. */
export const findingsIn = (message: string): readonly Finding[] =>
  readingsOf(message)
    .flatMap(sentencesOf)
    .flatMap((sentence) => faultsOf(sentence).map((fault) => ({ fault, sentence })));
