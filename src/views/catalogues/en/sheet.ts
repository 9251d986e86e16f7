import type * as nl from '../nl/sheet.ts';
import type { SameKeys, SameTopics } from '../same-keys.ts';

export const sheet: SameKeys<typeof nl.sheet> = {
  show: 'Table (CSV)…',
  title: 'Agreements in a table',
  howTo:
    'Download the agreements as a table for a spreadsheet. Change them there, or add to them. Then read the table in again.',
  safe: 'You first see what changes. When one cell is wrong, nothing changes.',
  onlyOut: 'The text is fixed. You can download the table. It can not be read in now.',
  keepId: 'Leave the column “{id}” as it is: by it I know which agreement it is. A row without one is a new proposal.',
  export: 'Download the table',
  template: 'Download an empty table',
  open: 'Read a table in…',
  form: 'Read a table in',
  formIntro: 'Choose a file, or paste the cells. You first see what changes.',
  fileHint: 'A csv file from Excel or another spreadsheet',
  pastedHint: 'With the top row',
  pasted: 'Or paste the cells here',
  columnsForm: 'Which column is what?',
  columnsIntro: 'I do not know these columns. Say once what is in them and I will remember it.',
  columnHint: 'For example: {example}',
  leaveOut: 'Leave it out',
  column: 'Column “{header}”',
  fileName: 'agreements {programme}.csv',
  templateName: 'empty table {programme}.csv',
  errorsSummary: '{count, plural, one {There is # mistake in the table} other {There are # mistakes in the table}}',
  errorsText: 'Nothing was read in. Put this right in the spreadsheet and read the table in again.',
  cell: '{cell} · {header}',
  typed: 'It says: {typed}',
  empty: 'It says nothing.',
  previewTitle: 'This will change: {programme}',
  previewText:
    '{added, plural, =0 {No new proposals} one {# new proposal} other {# new proposals}}, {changed, plural, =0 {nothing different} one {# different} other {# different}}, {same} the same.',
  nothing: 'Nothing changes: all of it stands so already.',
  added: '{count, plural, one {New proposal} other {New proposals}}',
  changed: '{count, plural, one {Different} other {Different}}',
  projects: '{count, plural, one {New project} other {New projects}}',
  more: 'and {count} more',
  apply: 'Carry it out',
  other: 'Another table…',
  takeIn: 'Then take the proposals in: the owners are asked whether it is right.',
  many: 'Many at once: with a table',
};

export const columns: SameKeys<typeof nl.columns> = {
  show: 'Columns…',
  title: 'What is in which column?',
  remembered: 'This is what you said of columns before. I use it for every table.',
  ofTable: 'This is how I read the columns of this table.',
  none: 'Nothing was said of columns yet.',
  forAll: 'What you choose here holds for every table of the municipality.',
  change: 'Change a column…',
  back: 'To the table',
  form: 'Change a column',
  which: 'Which column?',
  holds: 'What is in it?',
};

export const sheetColumn: SameKeys<typeof nl.sheetColumn> = {
  id: 'Reference',
  project: 'Project',
  what: 'What',
  forWhom: 'For whom',
  lead: 'Lead (party)',
  ownerFunction: 'Function of the owner',
  owner: 'Owner (person)',
  involved: 'Taking part',
  dueOn: 'Due on',
  milestones: 'Milestones',
  waitsFor: 'Waits for',
  themes: 'Themes',
  area: 'Area of the money',
  money: 'Amount',
  source: 'Source',
  hours: 'Hours',
  goods: 'Goods',
  indicator: 'Indicator',
  baseline: 'Baseline',
  target: 'Target',
  unit: 'Unit',
};

export const sheetSynonym: SameKeys<typeof nl.sheetSynonym> = {
  id: 'number|key',
  project: 'project name',
  what: 'activity|agreement|description|action',
  forWhom: 'target group|for',
  lead: 'lead party|party|lead|responsible party',
  ownerFunction: 'function|owner function',
  owner: 'person|owner|owner name',
  involved: 'parties|involved parties|partners|involved',
  dueOn: 'date|end date|deadline|ready on|due|due date',
  milestones: 'milestone|steps|interim dates',
  waitsFor: 'depends on|dependencies|after',
  themes: 'theme',
  area: 'area|district|neighbourhood',
  money: 'euros|money|budget|costs|amount in euros',
  source: 'who pays|source of money|funding',
  hours: 'number of hours',
  goods: 'materials|means',
  indicator: 'result|what is measured',
  baseline: 'current value',
  target: 'target value',
  unit: 'measured in',
};

export const sheetError: SameKeys<typeof nl.sheetError> = {
  unknownName:
    'I do not know {what, select, project {this project} party {this party} person {this person} area {this area} activity {this agreement} other {this theme}}.{hasNearest, select, yes { Do you mean “{nearest}”?} other {}}',
  unknownNameKnown: 'Choose from: {known}.',
  nameTwice: 'More agreements have this text. Put the reference of the agreement here.',
  notAMilestone: 'Begin each line with a date, and put the milestone after it. For example: 2028-03-31 Design ready.',
  waitsInCircle: 'This is a circle: {chain}. Nothing could be ready first. Take one of them away.',
  unknownRow: 'I do not know this reference. Leave the cell empty for a new proposal.',
  rowTwice: 'This reference is in row {first} too. Remove one of the two.',
  columnTwice: 'This column is in column {first} too. Remove one of the two.',
  columnMissing: 'The column “{header}” is missing. Please add it.',
  projectNeeded: 'To which project does this belong? Please fill in the project.',
  projectStays: 'A proposal stays with its project. Make a new proposal in the other project.',
  tooManyRows: 'The table has too many rows. Use at most {max} rows.',
  noRows: 'The table has no rows. Put one agreement on each row below the top row.',
  notReadable: 'A quotation mark is missing from here on.',
  notPlain: 'There is a sign that I can not read. Please type the text again.',
};

/** Its words in topics that others share. */
export const sheetWords: SameTopics<typeof nl.sheetWords> = {
  done: {
    sheetApplied:
      'The table is read into {programme}: {added, plural, one {# new proposal} other {# new proposals}}, {changed} different.',
  },
};
