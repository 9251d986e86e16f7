import type {
  areaLevel as dutchLevel,
  town as dutchTown,
  roundWord as dutchWord,
  townWords as dutchWords,
} from '../nl/town.ts';
import type { SameKeys } from '../same-keys.ts';

export const townWords: { readonly [Topic in keyof typeof dutchWords]: SameKeys<(typeof dutchWords)[Topic]> } = {
  done: {
    areaDefined: 'The area “{name}” is saved.',
    themeSet: 'The theme “{name}” is saved.',
    themeRetired: 'The theme “{name}” is changed. It stays in programmes that have it.',
    roundDecided:
      'Round {round} is saved. {count, plural, =0 {No area was chosen.} one {# area gets a programme.} other {# areas get a programme.}}',
  },
  refusals: {
    nameNeeded: 'Fill in a name.',
    cbsCodeWrong:
      'This code does not fit. {level, select, district {A district has WK and 6 digits.} neighbourhood {A neighbourhood has BU and 8 digits.} other {An area has no code. Is it the whole municipality? Then it is GM and 4 digits.}}',
    cbsCodeTaken: '{by} has this code already. See which code is right.',
    areaTwice: 'An area stands here twice. Choose it, or leave it to regular work.',
  },
  notFound: {
    round: 'I cannot find this round. Look at all rounds.',
    theme: 'I cannot find this theme. Choose another theme.',
  },
};

export const town: SameKeys<typeof dutchTown> = {
  ofTown: 'Municipality of {name}',
  rounds: 'Rounds',
  areas: 'Areas',
  themes: 'Themes',
  roundsSummary: '{name}: {count, plural, =0 {no rounds yet} one {# round} other {# rounds}}',
  noRounds: 'There is no round yet. In a round you choose where programmes come.',
  roundTitle: 'Round {round}',
  roundSummary: 'Round {round}: {standing}',
  seeRound: 'See the round',
  newRound: 'New round…',
  decidedOn: 'Decided on {date}.',
  signBy: 'Everything must be signed by {date}.',
  signedOf: '{signed} of {total, plural, one {# area} other {# areas}} signed.',
  daysLeft: '{count, plural, =0 {Today is the last day.} one {# day left.} other {# days left.}}',
  daysOver: '{count, plural, one {# day late.} other {# days late.}}',
  neverConsidered: 'In no round at all',
  regularWorkIsADecision: 'Here the municipality does the regular work.',
  noProgramme: 'There is no programme here yet.',
  missing: 'Not signed yet: {parties}',
  whyAreas: 'Why these areas',
  isChosen: 'Chosen',
  isRegularWork: 'Regular work of the municipality',
  reasonOfRound: 'The reason of the round counts here too.',
  reasons: 'Reasons per area…',
  roundForm: 'Round',
  noNames: 'Write down no names of persons: everybody may read this.',
  decidedOnLabel: 'When was this decided?',
  signByLabel: 'By when must everything be signed?',
  signByHint: 'We count the days until then',
  chosenLabel: 'Which areas get a programme?',
  regularWorkLabel: 'Which areas do not?',
  regularWorkHint: 'Here the municipality does the regular work',
  reasonLabel: 'Why?',
  reasonHint: 'After this you can give each area a reason of its own',
  reasonsForm: 'Reasons per area',
  reasonsIntro: 'Choose the areas with the same reason. The rest comes after.',
  reasonsFor: 'Which areas?',
  areasSummary: '{name}: {count, plural, =0 {no areas yet} one {# area} other {# areas}}',
  newArea: 'New area…',
  change: 'Change…',
  code: 'Code of Statistics Netherlands {code}',
  areaForm: 'Area',
  areaName: 'What is the area called?',
  areaLevel: 'What is it?',
  areaLevelHint: 'Is it made of parts of districts? Then choose area',
  cbsCode: 'Which code does Statistics Netherlands give it?',
  cbsCodeHint: 'District: WK and 6 digits. Neighbourhood: BU and 8. Whole municipality: GM and 4',
  renameNote: 'Texts that were signed keep the old name.',
  themesSummary: '{name}: {count, plural, =0 {no themes} one {# theme} other {# themes}}',
  themesNote: 'From this list each programme chooses its themes.',
  newTheme: 'New theme…',
  rename: 'Another name…',
  retire: 'Use no longer',
  bringBack: 'Use again',
  retired: 'No longer in use',
  themeForm: 'Theme',
  themeName: 'What is the theme called?',
  themeHint: 'One or two words, for example: Green',
};

export const areaLevel: SameKeys<typeof dutchLevel> = {
  district: 'District',
  neighbourhood: 'Neighbourhood',
  area: 'Area',
};

export const roundWord: SameKeys<typeof dutchWord> = { one: 'round', many: 'rounds' };
