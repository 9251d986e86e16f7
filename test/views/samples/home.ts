import { as } from '../../../src/domain/ids.ts';
import type { Part } from '../../../src/views/elements.ts';
import { home } from '../../../src/views/index.ts';
import type { HomeModel, Reader, SettingsModel, Waiting } from '../../../src/views/models.ts';
import { AMENDMENT_WAITING } from './amendments.ts';
import { agreement, counts, party, person, programme } from './base.ts';
import { COURSE_WAITING } from './course.ts';
import { handoverId } from './handovers.ts';
import { SENT_BACK } from './judging.ts';
import { townBrief } from './town.ts';

export const WAITING: readonly Waiting[] = [
  { is: 'sign', programme, party, revision: 2, checkCode: 'ab12cd34', function: 'directeur' },
  ...AMENDMENT_WAITING,
  { is: 'signOnPaper', programme, party, revision: 2 },
  { is: 'ownership', programme, activity: agreement, ask: 1, onBehalfOf: null },
  { is: 'checkIn', programme, agreement, slot: as('2008-03-03'), onBehalfOf: 'Wijkraad' },
  { is: 'followUp', programme, agreement, reportId: as('report-1') },
  { is: 'changeRequest', programme, party: 'Politie', changeRequestId: as('change-1') },
  { is: 'outcome', programme, agreement, onBehalfOf: 'Wijkraad' },
  { is: 'lateStart', programme, agreement },
  ...COURSE_WAITING,
  SENT_BACK,
  {
    is: 'takeOver',
    programme,
    successionId: as('opvolging-1'),
    party: party.name,
    successor: 'Woningcorporatie',
    count: 2,
  },
  {
    is: 'pledge',
    pledgeId: as('raad-1'),
    number: 'WVB 20081030',
    text: 'Een brief over de wijkcontracten',
    dueOn: as('2009-10-30'),
    isLate: false,
  },
  { is: 'handover', programme, handoverId, role: { of: 'owner', agreement } },
  { is: 'account', personId: person.personId, name: person.name, linkId: 'link-1' },
];

export const SETTINGS: SettingsModel = {
  language: 'nl',
  zone: as('Europe/Amsterdam'),
  hours: { workingDays: [1, 2, 4], listAt: 540, quietUntil: 480, quietFrom: 1080 },
};

/** Every page of a home together. */
export const wholeHome = (reader: Reader): readonly Part[] =>
  [1, 2, 3].flatMap((page) => home(homeModel, reader, page).elements);

export const homeModel: HomeModel = {
  name: 'Anna',
  settings: SETTINGS,
  town: townBrief,
  waiting: WAITING,
  agreements: [
    { programme, agreement, standing: 'atRisk' },
    { programme, agreement, standing: null },
  ],
  programmes: [
    {
      programme,
      phase: 'draft',
      roles: ['coordinator'],
      counts: null,
      nextStep: { step: 'freeze' },
      pausedUntil: null,
    },
    {
      programme,
      phase: 'active',
      roles: ['owner', 'signatory'],
      counts,
      nextStep: null,
      pausedUntil: as('2008-09-01'),
    },
  ],
};
