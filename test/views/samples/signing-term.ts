import { as } from '../../../src/domain/ids.ts';
import type { Action } from '../../../src/views/actions.ts';
import * as views from '../../../src/views/index.ts';
import type { Reader, SingleMessage } from '../../../src/views/models.ts';
import type { Form } from '../../../src/views/vocabulary.ts';
import { act, closed, inMessage, open, party, programme, REASON } from './base.ts';

const options = [{ value: 'a', label: 'Iets' }];
export const term = { signBy: as<never>('2008-07-04'), meeting: null };
export const meeting = { at: act.at, place: 'wijkcentrum De Vijfhoek' };
const recess = { name: 'Zomerreces', from: as<never>('2008-07-14'), to: as<never>('2008-08-31') };

const nudge = { ...inMessage, party, revision: 2, signBy: term.signBy };

export const SIGNING_TERM_MESSAGES: readonly SingleMessage[] = [
  ...(['coordinator', 'signatory'] as const).map(
    (reader): SingleMessage => ({ kind: 'signingMeeting', model: { ...inMessage, ...meeting, reader, state: open } }),
  ),
  {
    kind: 'signingMeeting',
    model: { ...inMessage, ...meeting, reader: 'signatory', state: closed('dateMoved') },
  },
  { kind: 'partyLeftOut', model: { ...inMessage, party: party.name, at: act.at, reason: REASON } },
  { kind: 'programmeStopped', model: { ...inMessage, at: act.at, reason: REASON } },
];

export const SIGNING_TERM_LINES = [
  { kind: 'signNudge', model: { ...nudge, workingDays: 3, state: open } },
  { kind: 'signNudge', model: { ...nudge, workingDays: 0, state: open } },
  { kind: 'signNudge', model: { ...nudge, workingDays: 1, state: closed('stopped') } },
  {
    kind: 'signByPassed',
    model: { ...inMessage, revision: 2, signBy: term.signBy, parties: ['Politie', 'Wijkraad'], state: open },
  },
  {
    kind: 'signByPassed',
    model: { ...inMessage, revision: 2, signBy: term.signBy, parties: [], state: closed('done') },
  },
] as const satisfies readonly SingleMessage[];

export const signingTermForms = (reader: Reader): Readonly<Record<string, Form<Action>>> => ({
  meeting: views.meetingForm(
    { programme, planned: true, requestsAreOut: true, values: { on: null, time: '19:30', place: '' } },
    reader,
  ),
  signBy: views.signByForm(
    {
      programme,
      revision: 2,
      signBy: term.signBy,
      workingDays: 12,
      holidays: [as('2008-05-12'), as('2008-06-01')],
      recesses: [recess],
    },
    reader,
  ),
  goOnWithout: views.goOnWithoutForm({ programme, revision: 2, parties: options }, reader),
  stop: views.stopForm({ programme, signed: ['Politie', 'Wijkraad'] }, reader),
  stopUnsigned: views.stopForm({ programme, signed: [] }, reader),
  recesses: views.recessesForm({ programme, values: [recess] }, reader),
});
