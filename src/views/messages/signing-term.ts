import type { Action } from '../actions.ts';
import { actions, button, facts, heading, note, quote, text, whyButton } from '../elements.ts';
import type {
  PartyLeftOutModel,
  ProgrammeStoppedModel,
  Reader,
  SignByPassedModel,
  SigningMeetingModel,
  SignNudgeModel,
} from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { closedText } from './closed.ts';
import { answered, type Entry } from './entry.ts';

/** The invitation, to who signs and to the coordinators. */
export const signingMeetingCard = (model: SigningMeetingModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const said = { programme: name, when: w.moment(model.at), place: model.place };
  const summary = w.text('signingTerm.meetingSummary', said);
  const title = heading(w.text('signingTerm.meetingTitle', said));
  if (model.state.is === 'closed') return { summary, elements: [title, text(closedText(w, model.state))] };
  const coordinates = model.reader === 'coordinator';
  const why = whyButton(w, model.messageId);
  return {
    summary,
    elements: [
      title,
      text(w.text(coordinates ? 'signingTerm.meetingCoordinator' : 'signingTerm.meetingText', said)),
      ...(coordinates ? [] : [note(w.text('signingTerm.cannotCome'))]),
      actions(
        w,
        coordinates
          ? [button(w.text('signingTerm.changeMeeting'), { verb: 'openMeeting', programmeId }), why]
          : [button(w.text('shared.overview'), { verb: 'showStatus', programmeId }), why],
      ),
    ],
  };
};

/** A line in the list of who may sign and did not yet. */
export const signNudgeEntry = (model: SignNudgeModel, w: Words): Entry => {
  const { programme, party, revision, signBy, workingDays, state } = model;
  const said = { programme: programme.name, party: party.name };
  const summary = w.text('signingTerm.nudgeSummary', said);
  const title = w.text('signingTerm.nudgeTitle', said);
  if (state.is === 'closed') return answered({ summary, title, standing: null, lines: [closedText(w, state)] });
  const { programmeId } = programme;
  return {
    summary,
    title,
    standing: null,
    lines: [
      w.text('signingTerm.signBy', { date: w.date(signBy) }),
      workingDays <= 0 ? w.text('signingTerm.nudgeToday') : w.text('signingTerm.nudgeDays', { days: workingDays }),
    ],
    buttons: [
      button(
        w.text('signingTerm.showToSign'),
        { verb: 'showToSign', programmeId, partyId: party.partyId, revision },
        'primary',
      ),
    ],
    more: [],
    because: w.text('signingTerm.nudgeBecause'),
  };
};

/** Three ways on, for the coordinator. */
export const signByPassedEntry = (model: SignByPassedModel, w: Words): Entry => {
  const { programme, revision, signBy, parties, state } = model;
  const { programmeId } = programme;
  const summary = w.text('signingTerm.passedSummary', { programme: programme.name });
  const title = w.text('signingTerm.passedTitle');
  if (state.is === 'closed') return answered({ summary, title, standing: null, lines: [closedText(w, state)] });
  return {
    summary,
    title,
    standing: null,
    lines: [
      w.text('signingTerm.passedText', { date: w.date(signBy), parties: w.list(parties) }),
      w.text('signingTerm.passedDo'),
    ],
    buttons: [
      button(w.text('signingTerm.newDate'), { verb: 'openSignBy', programmeId, revision }, 'primary'),
      button(w.text('signingTerm.openGoOnWithout'), { verb: 'openGoOnWithout', programmeId, revision }),
    ],
    more: [
      button(w.text('signingTerm.openStop'), { verb: 'openStop', programmeId }, 'danger'),
      button(w.text('signing.board'), { verb: 'showBoard', programmeId }),
    ],
    because: w.text('signingTerm.passedBecause'),
  };
};

/** To a party without which it goes on, with the reason. */
export const partyLeftOutCard = (model: PartyLeftOutModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const said = { programme: model.programme.name, party: model.party };
  return {
    summary: w.text('signingTerm.leftOutSummary', said),
    elements: [
      heading(w.text('signingTerm.leftOutTitle', said)),
      text(w.text('signingTerm.leftOutText')),
      quote(model.reason),
      text(w.text('signingTerm.leftOutDo')),
      actions(w, [whyButton(w, model.messageId)]),
    ],
  };
};

/** To everybody: it ended unsigned, and why. */
export const programmeStoppedCard = (model: ProgrammeStoppedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  return {
    summary: w.text('signingTerm.stoppedSummary', { programme: name }),
    elements: [
      heading(w.text('signingTerm.stoppedTitle', { programme: name })),
      text(w.text('signingTerm.stoppedText')),
      quote(model.reason),
      facts([[w.text('answers.programme'), name]]),
      actions(w, [
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
        whyButton(w, model.messageId),
      ]),
    ],
  };
};
