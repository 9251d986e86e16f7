import type * as nl from '../nl/agreement-text.ts';
import type { SameKeys } from '../same-keys.ts';

export const agreementText: SameKeys<typeof nl.agreementText> = {
  programme: '{kind} {name}',
  version: 'Version {revision}',
  partOf: '{count, plural, one {Area} other {Areas}}: {areas}',
  themes: '{count, plural, one {Theme} other {Themes}}: {themes}',
  article: 'Article {number}. {title}',
  parties: 'The parties',
  partiesIntro: 'These parties together make the agreements in this programme:',
  party: '{number} {name}',
  term: 'The term',
  termText:
    'The programme starts on {startsOn} and ends on {endsOn}. Both days are included. All agreements are carried out within this term.',
  binding: 'When the agreements bind',
  bindingText:
    'The agreements bind once all parties have signed this version. A party leads an agreement or takes part in it. It then does what that agreement says, and in time. It also provides what is needed for it.',
  agenda: 'The agenda',
  agendaIntro: 'This is what we want to achieve in the area:',
  agendaItem: '{number} {title}',
  agendaItemWithThemes: '{number} {title} ({themes})',
  noAgenda: 'This programme has no agenda.',
  project: 'Project: {name}',
  projectServes: 'This project belongs to: {items}.',
  agreementTitle: '{number} {what}',
  lead: '- Lead: {party}, {function}',
  involved: '- {count, plural, one {Takes} other {Take}} part: {parties}',
  forWhom: '- For: {forWhom}',
  agreementThemes: '- {count, plural, one {Theme} other {Themes}}: {themes}',
  means: '- What is needed: {means}',
  result: '- Result: {indicator}, from {baseline} to {target} {unit}',
  dueOn: '- Ready on: {date}',
  milestones: '- Milestones: {milestones}',
  milestone: '{name} ({date})',
  waitsFor: '- Waits for: {agreements}',
  waitedFor: '{what} ({party})',
  noAgreements: 'This project has no agreements.',
  progress: 'Telling how it goes',
  progressText:
    'The lead reports regularly how an agreement stands: on track, at risk, off track or done. When it does not go well, the lead also reports what causes it, what it means and what is done about it.',
  late: 'When an agreement is late',
  ladderOwner:
    '- Not done {days, plural, =0 {on the date} one {# working day after the date} other {# working days after the date}}? Then the lead gets a message.',
  ladderCoordinator:
    '- Still not done {days, plural, =0 {on the date} one {# working day after the date} other {# working days after the date}}? Then the coordinator is told. The coordinator consults the parties on how to go on.',
  changes: 'Changing the text',
  changesText:
    'This text changes only when the parties concerned agree. Each amendment gets a number and is told to all parties.',
  presentation: 'Residents',
  presentationOn: 'After the signing the parties present this programme to the residents. That is on {date}.',
  presentationLater:
    'After the signing the parties present this programme to the residents. The coordinator announces the date.',
  presentationText:
    'Every reaction gets an answer, with the reason. Does a reaction change an agreement? Then that is an amendment of this text. The coordinator closes the programme only when every reaction has an answer.',
  signatures: 'Signing',
  signaturesText: 'These sign this text: {parties}.',
};
