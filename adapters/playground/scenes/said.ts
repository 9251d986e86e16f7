import type { Answers } from './cast.ts';

/** What people of the scenes write: made up, in Dutch, as on the page. */

export const MADE_FOR: Readonly<Record<'sports' | 'bicycles', Answers>> = {
  sports: {
    what: 'Een veldje om te sporten aan de Raaks',
    forWhom: 'jongeren van 12 tot 18 jaar',
    project: 'Jongerenproject',
    dueOn: '2008-09-30',
  },
  bicycles: {
    what: 'Fietsenrekken bij de portieken in De Kamp',
    forWhom: 'huurders in De Kamp',
    project: 'Pleinen en tuinen',
    dueOn: '2008-05-30',
  },
};

export const CONTRIBUTIONS = [
  'Meer banken op het Wilsonsplein',
  'Geen bomen voor de ramen van nummer 12',
  'Een plek om te zitten in de schaduw',
  'Vaker een agent te voet in de avond',
  'Autoluwe straten in de hele Vijfhoek',
  'De tuindag ook op een zaterdag houden',
];

export const DISPOSITIONS = [
  {
    contributions: ['Meer banken'],
    kind: 'takenOver',
    reason: 'Er komen acht banken in plaats van vijf.',
  },
  {
    contributions: ['Geen bomen'],
    kind: 'changed',
    reason: 'De bomen komen verder van de gevel te staan.',
  },
  {
    contributions: ['in de schaduw'],
    kind: 'takenOver',
    reason: 'Twee van de banken komen onder de bomen.',
  },
  {
    contributions: ['Vaker een agent', 'De tuindag'],
    kind: 'takenOver',
    reason: 'Dit staat nu in de afspraken van de politie en de wijkraad.',
  },
  {
    contributions: ['Autoluwe straten'],
    kind: 'notTakenOver',
    reason: 'Dat gaat over het verkeer in de hele stad. Het plan daarvoor komt volgend jaar.',
  },
] as const;

export const REPORTS = {
  permit: { cause: 'permit', note: 'De vergunning voor de bomen komt later.' },
  supplier: { cause: 'supplier', note: 'De leverancier heeft te weinig lampen.' },
  offTrack: {
    cause: 'residents',
    note: 'Bewoners willen de plek niet op deze hoek.',
    consequence: 'De plek komt er niet voor de zomer.',
    correction: 'Wij zoeken met de jongeren en de bewoners een andere hoek.',
  },
} as const satisfies Readonly<Record<string, Answers>>;

export const MEETING: Answers = { on: '2007-09-27', time: '19:30', place: 'wijkcentrum De Vijfhoek' };

export const AMENDMENT = {
  dueOn: '2008-11-28',
  reason: 'Bewoners wilden de plek niet op deze hoek. De nieuwe plek is pas in november klaar.',
};

interface Said {
  readonly user: string;
  /** The last part of its id, or a word of what it says. */
  readonly agreement: string;
  readonly answers: Answers;
}

export const MID_TERM: readonly Said[] = [
  { user: 'karin', agreement: 'jongerenavond', answers: { useful: 'yes', onCourse: 'yes', spent: '11400' } },
  {
    user: 'gerda',
    agreement: 'binnentuinen',
    answers: {
      useful: 'yes',
      onCourse: 'no',
      wishes: ['change'],
      explanation: 'Zeven tuinen lukken nog. Tien is te veel in deze tijd.',
    },
  },
];

export const OUTCOMES: readonly Said[] = [
  { user: 'esra', agreement: 'Wilsonsplein', answers: { kind: 'achieved', reached: '7,4' } },
  { user: 'esra', agreement: 'prullenbakken', answers: { kind: 'achieved', reached: '12' } },
  { user: 'iris', agreement: 'spreekuur', answers: { kind: 'achieved', reached: '12' } },
  {
    user: 'gerda',
    agreement: 'binnentuinen',
    answers: {
      kind: 'partly',
      reached: '7',
      reason: 'Drie complexen worden gesloopt. Daar had opknappen geen zin meer.',
    },
  },
  {
    user: 'karin',
    agreement: 'jongerenavond',
    answers: { kind: 'carriedOver', reached: '19', reason: 'Er komen elk half jaar meer jongeren.' },
  },
];
