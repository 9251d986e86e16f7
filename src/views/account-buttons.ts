import type { PersonId } from '../domain/ids.ts';
import { button, confirm, type Press } from './elements.ts';
import type { Words } from './words.ts';

/** Is this account really that person's? A no costs them a new code, so it is asked twice. */
export const accountButtons = (
  { personId, name, linkId }: { readonly personId: PersonId; readonly name: string; readonly linkId: string },
  w: Words,
): readonly Press[] => [
  button(w.text('people.confirm'), { verb: 'confirmAccount', personId, linkId }, 'primary'),
  button(
    w.text('people.reject'),
    { verb: 'rejectAccount', personId, linkId },
    'danger',
    confirm(w, 'people.rejectTitle', w.text('people.rejectQuestion', { name }), w.text('people.reject')),
  ),
];
