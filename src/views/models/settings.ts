import type { PersonalHours } from '../../domain/calendar/personal.ts';
import type { TimeZone } from '../../domain/ids.ts';
import type { Language } from '../../domain/words.ts';

/** What somebody set for themselves, or what counts because they did not. */
export interface SettingsModel {
  readonly language: Language;
  readonly zone: TimeZone;
  readonly hours: PersonalHours;
}
