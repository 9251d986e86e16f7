import { button, type Press } from '../elements.ts';
import type { NotReachedModel } from '../models.ts';
import type { Words } from '../words.ts';
import { closedText } from './closed.ts';
import { answered, type Entry } from './entry.ts';

const WHY = {
  noAccount: 'progress.notReachedNoAccount',
  gone: 'progress.notReachedGone',
  failed: 'progress.notReachedFailed',
  ambiguous: 'progress.notReachedAmbiguous',
  noChannel: 'progress.notReachedNoChannel',
  channelGone: 'progress.notReachedChannelGone',
} as const;

/** A message could not be delivered: the coordinator finds another way. */
export const notReachedEntry = (model: NotReachedModel, w: Words): Entry => {
  const { person, programme, state } = model;
  const summary = w.text('progress.notReachedSummary', { programme: programme.name, name: person.name });
  const title =
    model.why === 'noChannel' || model.why === 'channelGone'
      ? w.text('progress.notReachedChannel', { name: person.name })
      : w.text('progress.notReachedTitle', { name: person.name, party: person.party ?? '-' });
  const about = w.text('progress.notReachedWhat', {
    what: w.text(`kind.${model.what}`),
    about: model.about ?? '',
    hasAbout: model.about === null ? 'no' : 'yes',
    when: w.moment(model.since),
  });
  if (state.is === 'closed') return answered({ summary, title, standing: null, lines: [about, closedText(w, state)] });
  return {
    summary,
    title,
    standing: null,
    lines: [about, w.text(WHY[model.why])],
    buttons: buttons(model, w),
    more: [],
    because: w.text('progress.coordinatorBecause'),
  };
};

const buttons = (model: NotReachedModel, w: Words): readonly Press[] => {
  const again =
    model.undelivered === null
      ? []
      : [button(w.text('progress.sendAgain'), { verb: 'sendAgain', messageId: model.undelivered })];
  const code = button(w.text('people.newCode'), { verb: 'newCode', personId: model.person.personId });
  const people = button(w.text('people.show'), { verb: 'showPeople', programmeId: model.programme.programmeId });
  return model.why === 'noAccount' || model.why === 'gone' ? [code, people] : [...again, people];
};
