import type { Action } from '../actions.ts';
import { heading, item, note, type Part, text } from '../elements.ts';
import type { ErasurePreviewModel, PersonErasedModel, Reader, RoleHeld } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** Enough to know which words are meant. */
const SHOWN = 80;

/** What goes when a person is erased, value by value. */
export const erasurePreviewCard = (model: ErasurePreviewModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { name, accounts, values } = model;
  return {
    summary: w.text('erasure.preview', { name }),
    elements: [
      heading(w.text('erasure.preview', { name })),
      text(
        w.text('erasure.record', {
          accounts: accounts.length === 0 ? w.text('shared.nobody') : w.list(accounts),
          count: accounts.length,
        }),
      ),
      text(w.text('erasure.values', { count: values.length })),
      ...values.map(({ place, at, ref, value, why }) =>
        item(`${place}, ${w.moment(at)}`, [
          w.text(`erasure.${why}`),
          `“${shortened(value)}”`,
          w.text('erasure.ref', { ref }),
        ]),
      ),
      ...rolesPart(model.roles, w),
      ...cannot(w),
      note(w.text('erasure.confirm')),
    ],
  };
};

/** What went, and what no command can take away. */
export const personErasedCard = (model: PersonErasedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { personId, values, edits, roles } = model;
  return {
    summary: w.text('erasure.done', { personId }),
    elements: [
      heading(w.text('erasure.done', { personId })),
      text(w.text('erasure.went', { values, edits })),
      ...rolesPart(roles, w),
      ...cannot(w),
    ],
  };
};

const shortened = (value: string): string => {
  const line = value.replaceAll(/\s+/g, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1)}…`;
};

const rolesPart = (roles: readonly RoleHeld[], w: Words): readonly Part[] =>
  roles.length === 0
    ? []
    : [heading(w.text('erasure.roles')), ...roles.map(({ role, of }) => item(`${w.text(`role.${role}`)}: ${of}`, []))];

/** Where copies may be that this bot has no hand on. */
const BEYOND_US = ['journal', 'signedText', 'backups', 'platforms', 'private', 'logs', 'onPaper'] as const;

const cannot = (w: Words): readonly Part[] => [
  heading(w.text('erasure.cannot')),
  ...BEYOND_US.map((what) => item(w.text(`erasure.${what}`), [])),
];
