import type { Action } from '../actions.ts';
import { note } from '../elements.ts';
import type { NextProgrammeFormModel, Reader } from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** The programme that comes next begins with what this one carries over. */
export const nextProgrammeForm = (model: NextProgrammeFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programme, name, term, parties, agreements, chosen } = model;
  const ask = fieldsOf('nextProgramme', w);
  const all = parties.map(({ value }) => value);
  return formOf(
    w,
    'ending.nextForm',
    [note(w.text('ending.nextHelp', { programme: programme.name }))],
    [
      ask.line('name', name, { label: 'ending.nextName' }),
      ask.date('startsOn', term.startsOn, { label: 'ending.nextStartsOn' }),
      ask.date('endsOn', term.endsOn, { label: 'ending.nextEndsOn' }),
      ask.choices('parties', all, parties, { label: 'ending.nextParties' }),
      ...(agreements.length === 0
        ? []
        : [
            ask.choices('agreements', chosen, agreements, {
              label: 'ending.nextAgreements',
              hint: 'ending.nextAgreementsHint',
              optional: true,
            }),
          ]),
    ],
    { label: 'ending.nextSubmit', act: { verb: 'submitNextProgramme', programmeId: programme.programmeId } },
  );
};
