import { CONTACT_PURPOSES } from '../../domain/programme/contacts/state.ts';
import type { Action } from '../actions.ts';
import { note, text } from '../elements.ts';
import type {
  ContributionsFormModel,
  GroupFormModel,
  JoinFormModel,
  Reader,
  SortFormModel,
  WithdrawFormModel,
} from '../models.ts';
import type { Field, Form, Option } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** Where there is nothing to choose, nothing is asked. */
const unlessEmpty = (options: readonly Option[], field: Field): readonly Field[] =>
  options.length === 0 ? [] : [field];

/** A form that opens again for the next one is closed, not cancelled: what was sent is saved. */
const goesOn = (form: Form<Action>, w: Words): Form<Action> => ({ ...form, cancel: w.text('reactions.ready') });

/** Reactions as fast as they are spoken, one a line; it opens again at once for the next ones. */
export const contributionsForm = (model: ContributionsFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('contributions', w);
  const { themes, groups, values, saved } = model;
  const form = formOf(
    w,
    'forms.contributionsTitle',
    [
      ...(saved === null ? [] : [text(w.text('reactions.saved', { ...saved }))]),
      note(w.text('forms.noNamesOfResidents')),
    ],
    [
      ask.paragraph('contributions', '', { label: 'forms.contributions', hint: 'forms.contributionsHint' }, 3000),
      ...unlessEmpty(
        themes,
        ask.choice('theme', values.theme, themes, { label: 'reactions.whichTheme', optional: true }),
      ),
      ...unlessEmpty(
        groups,
        ask.choice('group', values.group, groups, { label: 'reactions.whichGroup', optional: true }),
      ),
      ask.line('email', '', { label: 'reactions.email', hint: 'reactions.emailHint', optional: true }),
    ],
    { label: 'shared.save', act: { verb: 'submitContributions', programmeId: model.programme.programmeId } },
  );
  return goesOn(form, w);
};

export const sortForm = (model: SortFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('sort', w);
  const { themes, groups } = model;
  return formOf(
    w,
    'reactions.sortTitle',
    [text(w.text('reactions.sortIntro'))],
    [
      ask.choices('contributions', [], model.contributions, { label: 'forms.whichContributions' }),
      ...unlessEmpty(themes, ask.choice('theme', '', themes, { label: 'reactions.whichTheme', optional: true })),
      ...unlessEmpty(groups, ask.choice('group', '', groups, { label: 'reactions.whichGroup', optional: true })),
    ],
    { label: 'shared.save', act: { verb: 'submitSort', programmeId: model.programme.programmeId } },
  );
};

export const groupForm = (model: GroupFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('group', w);
  const { themes, projects, values, groupId } = model;
  return formOf(
    w,
    'groups.formTitle',
    [],
    [
      ask.line('name', values.name, { label: 'groups.whatName', hint: 'groups.whatNameHint' }),
      ...unlessEmpty(
        themes,
        ask.choice('theme', values.theme, themes, { label: 'reactions.whichTheme', optional: true }),
      ),
      ...unlessEmpty(
        projects,
        ask.choice('project', values.project, projects, { label: 'groups.whichProject', optional: true }),
      ),
    ],
    { label: 'shared.save', act: { verb: 'submitGroup', programmeId: model.programme.programmeId, groupId } },
  );
};

/** A resident joins: with a name, an address, or nothing at all, and says what it may be used for. */
export const joinForm = (model: JoinFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('join', w);
  const { group, saved } = model;
  const purposes = CONTACT_PURPOSES.map((value) => ({ value, label: w.text(`contacts.${value}Choice`) }));
  const form = formOf(
    w,
    'groups.joinTitle',
    [
      ...(saved === null ? [] : [text(w.text('groups.joined', { count: saved }))]),
      text(w.text('groups.joinIntro', { name: group.name })),
      note(w.text('contacts.promise')),
    ],
    [
      ask.line('name', '', { label: 'contacts.name', optional: true }),
      ask.line('email', '', { label: 'contacts.email', optional: true }),
      ask.choices('purposes', [], purposes, {
        label: 'contacts.whatFor',
        hint: 'contacts.whatForHint',
        optional: true,
      }),
    ],
    {
      label: 'groups.joinSubmit',
      act: { verb: 'submitJoin', programmeId: model.programme.programmeId, groupId: group.groupId },
    },
  );
  return goesOn(form, w);
};

/** "Take my details away": a resident asks the coordinator. */
export const withdrawForm = (model: WithdrawFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('withdraw', w);
  const kinds = (['details', 'words'] as const).map((value) => ({ value, label: w.text(`contacts.goes_${value}`) }));
  return formOf(
    w,
    'contacts.formTitle',
    [text(w.text('contacts.formIntro'))],
    [
      ask.line('who', '', { label: 'contacts.who', hint: 'contacts.whoHint' }),
      ask.choice('what', 'details', kinds, { label: 'contacts.what' }),
    ],
    { label: 'contacts.yesWithdraw', act: { verb: 'submitWithdraw', programmeId: model.programme.programmeId } },
  );
};
