/** The closed lists of the domain. Their Dutch and English words stand in src/views/catalogues. */

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const PROGRAMME_KINDS = ['contract', 'programme', 'actionPlan', 'covenant'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** `presentFirst`: the evening before the freeze (Haarlem). `signFirst`: a dated duty after the activation (Delft). */
export const EVENING_ORDERS = ['presentFirst', 'signFirst'] as const;
export type EveningOrder = (typeof EVENING_ORDERS)[number];

export const AREA_LEVELS = ['district', 'neighbourhood', 'area'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

export const PARTY_KINDS = [
  'municipality',
  'housingAssociation',
  'police',
  'welfareOrganisation',
  'residentsBody',
  'other',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** A party without chat is a full party: a coordinator records its signature and reports on its behalf. */
export const REACHES = ['chat', 'paper'] as const;
export type Reach = (typeof REACHES)[number];

/** Every municipality begins with these; it adds, renames and retires its own. */
export const DEFAULT_THEMES = ['clean', 'wellMaintained', 'safe', 'social'] as const;
export type DefaultTheme = (typeof DEFAULT_THEMES)[number];
/** What a municipality can demand above an amount. `qualified`: eIDAS art. 3(12), made outside of Handslag. */
export const FORMAL_SIGNATURES = ['paper', 'qualified'] as const;
export type FormalSignature = (typeof FORMAL_SIGNATURES)[number];

export const PROGRESS = ['onTrack', 'atRisk', 'offTrack', 'done'] as const;
export type Progress = (typeof PROGRESS)[number];

export const CAUSES = ['permit', 'money', 'people', 'weather', 'partner', 'residents', 'supplier', 'other'] as const;
export type Cause = (typeof CAUSES)[number];

/** Of an agreement, half-way: is it still of use? */
export const USEFULNESS = ['yes', 'partly', 'no'] as const;
export type Usefulness = (typeof USEFULNESS)[number];

/** What somebody wants to become different after the mid-term review. */
export const MID_TERM_WISHES = ['change', 'drop', 'add'] as const;
export type MidTermWish = (typeof MID_TERM_WISHES)[number];
/** How an agreement ended. `carriedOver`: into the next programme; `regularWork`: the municipality goes on with it without one. */
export const OUTCOMES = ['achieved', 'partly', 'notAchieved', 'carriedOver', 'regularWork'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

export const DISPOSITIONS = ['takenOver', 'changed', 'notTakenOver'] as const;
export type DispositionKind = (typeof DISPOSITIONS)[number];
