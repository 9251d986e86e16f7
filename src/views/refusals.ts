import type { Refusal } from '../domain/refusal.ts';
import type { Action } from './actions.ts';
import { gapItem } from './coordinator/gap.ts';
import { actions, button, heading, type Part, type Press, text } from './elements.ts';
import { byValues } from './messages/closed.ts';
import type { Reader, RefusalModel } from './models.ts';
import type { Card } from './vocabulary.ts';
import { type Words, words } from './words.ts';

/** What was refused and what to do, in one or two sentences. */
export const refusalText = (model: RefusalModel, reader: Reader): string => sentence(model, words(reader));

const sentence = ({ refusal, names, by }: RefusalModel, w: Words): string => {
  switch (refusal.code) {
    case 'notFound':
      return w.text(`notFound.${refusal.what}`);
    case 'alreadyExists':
      return w.text('refusals.alreadyExists');
    case 'noMandate':
    case 'noColleagueMaySign':
      return w.text(`refusals.${refusal.code}`, { party: names.parties[refusal.partyId] ?? w.text('gaps.aParty') });
    case 'mandateOver':
    case 'mandateNotYet':
    case 'aboveCeiling':
    case 'formalSignatureNeeded':
    case 'qualifiedNeeded':
    case 'signsForAnother':
    case 'signedHalf':
    case 'signingNotOpen':
    case 'signByTooEarly':
    case 'signByInPause':
      return signingRefusal(refusal, names, w);
    case 'textIsFrozen':
      return w.text('refusals.textIsFrozen', { revision: refusal.revision });
    case 'gaps':
      return w.text('freeze.missing', { count: refusal.gaps.length });
    case 'cannotClose':
      return w.text('ending.closingMissing', { count: refusal.gaps.length });
    case 'nextTooEarly':
      return w.text('refusals.nextTooEarly', { date: w.date(refusal.from) });
    case 'nextExists':
      return w.text('refusals.nextExists', { name: refusal.name });
    case 'targetNotReached':
      return w.text('refusals.targetNotReached', { target: w.number(refusal.target), unit: refusal.unit });
    case 'alreadySigned':
    case 'alreadyDeclined':
      return w.text(`refusals.${refusal.code}`, {
        party: names.parties[refusal.partyId] ?? w.text('gaps.aParty'),
        when: w.moment(refusal.at),
        ...byValues(by),
      });
    case 'cbsCodeWrong':
      return w.text('refusals.cbsCodeWrong', { level: refusal.level });
    case 'beforePledge':
      return w.text('refusals.beforePledge', { date: w.date(refusal.pledgedOn) });
    case 'cbsCodeTaken':
      return w.text('refusals.cbsCodeTaken', { by: refusal.by });
    case 'undoIsOver':
      return w.text('refusals.undoIsOver', { when: w.moment(refusal.at) });
    case 'dateInFuture':
    case 'dateInPast':
      return w.text(`refusals.${refusal.code}`, { date: w.date(refusal.date) });
    case 'dueOutsideTerm':
      return w.text('fieldErrors.dateOutsideTerm', {
        startsOn: w.date(refusal.startsOn),
        endsOn: w.date(refusal.endsOn),
      });
    case 'waitsInCircle': {
      const chain = refusal.chain.map((id) => names.activities[id] ?? w.text('gaps.anActivity'));
      return w.text('refusals.waitsInCircle', { chain: chain.join(' → ') });
    }
    case 'amendmentSent':
      return w.text('refusals.amendmentSent', { number: refusal.number });
    case 'amendmentOver':
      return w.text('refusals.amendmentOver', { number: refusal.number, is: refusal.is });
    case 'agreementEnded':
      return w.text('refusals.agreementEnded', { date: w.date(refusal.on), amendment: refusal.amendment });
    case 'programmePaused':
      return w.text('refusals.programmePaused', { date: w.date(refusal.until) });
    case 'pauseTooLong':
      return w.text('refusals.pauseTooLong', { date: w.date(refusal.endsOn) });
    case 'sourceTwice':
      return w.text('refusals.sourceTwice', { source: refusal.source });
    case 'mustBeKept':
      return refusal.until === null
        ? w.text('refusals.mustBeKept')
        : w.text('refusals.mustBeKeptUntil', { date: w.date(refusal.until) });
    case 'alreadyAnswered':
    case 'alreadyDone':
      return w.text(`refusals.${refusal.code}`, byValues(by));
    default:
      return w.text(`refusals.${refusal.code}`);
  }
};

type SigningRefusal = Extract<
  Refusal,
  {
    readonly code:
      | 'mandateOver'
      | 'mandateNotYet'
      | 'aboveCeiling'
      | 'formalSignatureNeeded'
      | 'qualifiedNeeded'
      | 'signsForAnother'
      | 'signedHalf'
      | 'signingNotOpen'
      | 'signByTooEarly'
      | 'signByInPause';
  }
>;

const signingRefusal = (refusal: SigningRefusal, names: RefusalModel['names'], w: Words): string => {
  const party = 'partyId' in refusal ? (names.parties[refusal.partyId] ?? w.text('gaps.aParty')) : '';
  switch (refusal.code) {
    case 'mandateOver':
      return w.text('refusals.mandateOver', { party, date: w.date(refusal.on) });
    case 'mandateNotYet':
      return w.text('refusals.mandateNotYet', { party, date: w.date(refusal.from) });
    case 'aboveCeiling':
      return w.text('refusals.aboveCeiling', { party, amount: w.money(refusal.ceilingCents) });
    case 'formalSignatureNeeded':
      return w.text('refusals.formalSignatureNeeded', { how: refusal.how, amount: w.money(refusal.aboveCents) });
    case 'qualifiedNeeded':
      return w.text('refusals.qualifiedNeeded', { party, amount: w.money(refusal.aboveCents) });
    case 'signsForAnother':
      return w.text('refusals.signsForAnother', { party });
    case 'signedHalf':
      return w.text('refusals.signedHalf', { when: w.moment(refusal.at) });
    case 'signingNotOpen':
      return w.text('refusals.signingNotOpen', { when: w.moment(refusal.at), place: refusal.place });
    case 'signByTooEarly':
    case 'signByInPause':
      return w.text(`refusals.${refusal.code}`, { date: w.date(refusal.date) });
  }
};

/** A refusal, told privately, with the way on. */
export const refusalCard = (model: RefusalModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const told = sentence(model, w);
  const { refusal, programme } = model;
  const gaps: readonly Part[] =
    (refusal.code === 'gaps' || refusal.code === 'cannotClose') && programme !== null
      ? refusal.gaps.map((gap) => gapItem(gap, programme.programmeId, model.names, w))
      : [];
  const buttons = wayOn(model, w);
  return {
    summary: told,
    elements: [
      ...(programme === null ? [] : [heading(programme.name)]),
      text(told),
      ...gaps,
      ...(buttons.length === 0 ? [] : [actions(w, buttons)]),
    ],
  };
};

/** Somebody without an account can do nothing with buttons; for a date or an answer the form is still there. */
const NO_WAY_ON = new Set<Refusal['code']>(['codeUnknown', 'codeExpired', 'codeUsed', 'accountTaken']);

const wayOn = ({ refusal, programme }: RefusalModel, w: Words): readonly Press[] => {
  if (NO_WAY_ON.has(refusal.code)) return [];
  const mine = button(w.text('answers.mine'), { verb: 'showMine' });
  if (programme === null) return [mine, button(w.text('answers.help'), { verb: 'showHelp' })];
  const { programmeId } = programme;
  switch (refusal.code) {
    case 'gaps':
    case 'stale':
      return [button(w.text('freeze.again'), { verb: 'showFreezeCheck', programmeId })];
    case 'cannotClose':
      return [button(w.text('ending.again'), { verb: 'showClosing', programmeId })];
    case 'textIsFrozen':
      return [button(w.text('signing.board'), { verb: 'showBoard', programmeId }), mine];
    default:
      return [mine, button(w.text('shared.overview'), { verb: 'showStatus', programmeId })];
  }
};

const FIELDS: Partial<Record<Refusal['code'], readonly string[]>> = {
  causeNeeded: ['cause'],
  wholeReasonNeeded: ['consequence', 'correction', 'note'],
  dateInFuture: ['signedOn', 'on', 'reachedOn', 'pledgedOn'],
  dateInPast: ['until', 'dueOn', 'on'],
  qualifiedNeeded: ['how'],
  signByTooEarly: ['on'],
  signByInPause: ['on'],
  dueOutsideTerm: ['dueOn', 'on'],
  pauseTooLong: ['until'],
  explanationNeeded: ['explanation'],
  attendanceNotACount: ['attendance'],
  // What was typed at the evening is not lost because the text is closed.
  textIsFrozen: ['contributions'],
  alreadyActive: ['contributions'],
  programmeClosed: ['contributions'],
  contactIncomplete: ['email'],
  weeksNotACount: ['weeks'],
  waitsInCircle: ['waitsFor'],
  notAFix: ['what', 'forWhom'],
  mostLedNotACount: ['most'],
  notAnAmount: ['euros'],
  sourceNeeded: ['source', 'other'],
  noMandate: ['person'],
  ownerMissing: ['owner'],
  nameNeeded: ['name'],
  pledgeIncomplete: ['number'],
  beforePledge: ['dueOn', 'on'],
  letterNeeded: ['letter'],
  cbsCodeWrong: ['cbsCode'],
  cbsCodeTaken: ['cbsCode'],
  areaTwice: ['regularWork'],
  termReversed: ['signBy'],
  mergeIntoItself: ['into'],
  criteriaInUse: ['criteria'],
  outcomeReasonNeeded: ['reason'],
  reachedNeeded: ['reached'],
  targetNotReached: ['reached', 'kind'],
};

/** The field of a form at which a refusal is best shown; null = as a card. */
export const fieldOfRefusal = (refusal: Refusal, fields: readonly string[]): string | null =>
  FIELDS[refusal.code]?.find((field) => fields.includes(field)) ?? null;
