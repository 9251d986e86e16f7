import type { AgreementId } from '../../domain/ids.ts';
import { button, type Press } from '../elements.ts';
import type { Words } from '../words.ts';

/** Later: tomorrow, in three days, next Monday or on a date. */
export const snoozeButtons = (agreementId: AgreementId, w: Words): readonly Press[] => [
  button(w.text('progress.snoozeOneDay'), { verb: 'snooze', agreementId, how: 'oneDay' }),
  button(w.text('progress.snoozeThreeDays'), { verb: 'snooze', agreementId, how: 'threeDays' }),
  button(w.text('progress.snoozeNextMonday'), { verb: 'snooze', agreementId, how: 'nextMonday' }),
  button(w.text('progress.snoozeDate'), { verb: 'openSnooze', agreementId }),
];
