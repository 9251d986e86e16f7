/** The fields of each form: what comes back in `FormValues`. At most five each. */
export const FORM_FIELDS = {
  proposal: ['what', 'forWhom', 'project', 'lead', 'dueOn'],
  newProject: ['name', 'description', 'agendaItems'],
  complete1: ['lead', 'ownerFunction', 'owner', 'involved', 'dueOn'],
  /** `euros` and `source` are the first source of money; `goods` is one line each. */
  complete2: ['euros', 'source', 'hours', 'goods'],
  complete3: ['indicator', 'baseline', 'target', 'unit', 'waitsFor'],
  takeIn: ['proposals', 'reason'],
  round: ['decidedOn', 'signBy', 'chosen', 'regularWork', 'reason'],
  roundReasons: ['areas', 'reason'],
  area: ['name', 'level', 'cbsCode'],
  theme: ['name'],
  /** `text`: what was promised to the council; `programme`: empty = none. */
  pledge: ['number', 'pledgedOn', 'text', 'dueOn', 'programme'],
  pledgeAgreements: ['agreements'],
  settlePledge: ['kept', 'on', 'letter', 'explanation'],
  statusOn: ['on'],
  agendaItem: ['title', 'themes'],
  programmeThemes: ['themes'],
  activityThemes: ['themes'],
  judge: ['outcome', 'into', 'reason'],
  criteria: ['criteria'],
  proposeAgain: ['title', 'answer'],
  agreementWords: ['what', 'forWhom'],
  addAgreement: ['what', 'forWhom', 'project'],
  /** `source`: its place among those of the agreement, or `other`, named in `other`. */
  amendMoney: ['source', 'euros', 'other'],
  /** `agreement`: one of those in force, or `new`. */
  amendForReaction: ['agreement'],
  /** `amendments` is asked where there are several. */
  sendAmendments: ['amendments', 'reason'],
  withdrawAmendment: ['reason'],
  declineAmendmentOwner: ['reason'],
  refuseConsent: ['reason'],
  paperConsent: ['how', 'name', 'function', 'signedOn', 'scan'],
  refreshWindow: ['weeks'],
  declineOwnership: ['reason'],
  evening: ['on', 'attendance'],
  /** One contribution a line. */
  contributions: ['contributions', 'theme', 'group', 'email'],
  sort: ['contributions', 'theme', 'group'],
  group: ['name', 'theme', 'project'],
  join: ['name', 'email', 'purposes'],
  withdraw: ['who', 'what'],
  correctContribution: ['text'],
  dispositions: ['contributions', 'kind', 'reason', 'amendment'],
  reopen: ['reason'],
  decline: ['reason'],
  askForChange: ['text'],
  answerChange: ['answer', 'reason'],
  otherSignatory: ['person', 'function'],
  /** `ceiling`: in euros, as people type it. */
  mandate: ['person', 'function', 'basis', 'ceiling', 'above'],
  mandatePeriod: ['validFrom', 'validTo'],
  signingRules: ['fourEyes', 'formalAbove', 'formalHow'],
  /** One a line: name, first and last day. */
  recesses: ['recesses'],
  /** `time`: as people type it, 19:30. */
  meeting: ['on', 'time', 'place'],
  signBy: ['on'],
  goOnWithout: ['party', 'reason'],
  stop: ['reason'],
  paperSignature: ['how', 'name', 'function', 'signedOn', 'scan'],
  /** `progress` is left out where it was chosen by the button; an empty consequence or correction at risk = "not known yet". */
  report: ['progress', 'cause', 'note', 'consequence', 'correction'],
  snooze: ['until'],
  reachMilestone: ['reached', 'reachedOn'],
  milestone: ['name', 'on'],
  /** A link or a file; `text` is that of a chat message, of which the hash is kept. */
  evidence: ['label', 'link', 'text', 'scan'],
  /** `spent`: only where the agreement has a source of money; the first. */
  midTerm: ['useful', 'onCourse', 'wishes', 'explanation', 'spent'],
  setMidTerm: ['on'],
  pause: ['until', 'reason'],
  retention: ['processType', 'result', 'years', 'startsFrom'],
  destruction: ['reason'],
  publishing: ['reactions'],
  /** What was spent of the agreement's first two sources of money; where it has fewer, fewer are asked. */
  outcome: ['kind', 'reached', 'spent1', 'spent2', 'reason'],
  notReported: ['reason'],
  nextProgramme: ['name', 'startsOn', 'endsOn', 'parties', 'agreements'],
  /** `area` and `source` only for a new one. */
  budget: ['area', 'source', 'euros'],
  place: ['area'],
  mostLed: ['most'],
  /** `source`: its place among those of the agreement, or `other`, named in `other`. */
  spending: ['source', 'euros', 'other'],
  /** `between`: two times, 08:00 tot 18:00. */
  settings: ['language', 'zone', 'workingDays', 'listAt', 'between'],
  handover: ['person', 'function', 'basis'],
  declineHandover: ['reason'],
  leaver: ['person'],
  /** `party`: only where it is not known; `newParty`: for a coordinator. */
  succession: ['party', 'successor', 'newParty', 'endsOn'],
  takeOver: ['agreements', 'owner'],
  paperTakeOver: ['agreements', 'name', 'function', 'signedOn', 'scan'],
  declineTakeOver: ['agreements', 'reason'],
  /** A file, or its cells pasted. */
  sheet: ['file', 'text'],
  /** One for each column that was asked about. */
  column: ['header', 'field'],
  sheetColumns: ['column1', 'column2', 'column3', 'column4', 'column5'],
  /** A file, or the same pasted. */
  import: ['file', 'text'],
} as const;

export type FormName = keyof typeof FORM_FIELDS;
export type FieldId<Form extends FormName> = (typeof FORM_FIELDS)[Form][number];
