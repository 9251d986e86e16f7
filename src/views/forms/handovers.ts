import type { HandoverId } from '../../domain/ids.ts';
import type { Action } from '../actions.ts';
import { text } from '../elements.ts';
import { roleText } from '../handovers/role.ts';
import type { HandoverFormModel, LeaverFormModel, ProgrammeRef, Reader } from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** To whom; a signatory's successor also in which function, and on what the mandate rests. */
export const handoverForm = (model: HandoverFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { role, people, programme } = model;
  const ask = fieldsOf('handover', w);
  const signing =
    role.of === 'signatory'
      ? [
          ask.line('function', role.function, { label: 'handovers.function' }),
          ask.line('basis', role.terms.basis ?? '', {
            label: 'handovers.basis',
            hint: 'handovers.basisHint',
            optional: true,
          }),
        ]
      : [];
  return formOf(
    w,
    'handovers.form',
    [text(roleText(model.words, w))],
    [ask.choice('person', '', people, { label: 'handovers.to', hint: 'handovers.toHint' }), ...signing],
    { label: 'handovers.ask', act: { verb: 'submitHandover', programmeId: programme.programmeId, role } },
  );
};

export const declineHandoverForm = (
  model: { readonly programme: ProgrammeRef; readonly handoverId: HandoverId },
  reader: Reader,
): Form<Action> => {
  const w = words(reader);
  const { programme, handoverId } = model;
  return formOf(
    w,
    'handovers.declineForm',
    [],
    [
      fieldsOf('declineHandover', w).paragraph('reason', '', {
        label: 'handovers.whyNot',
        hint: 'handovers.whyNotHint',
      }),
    ],
    {
      label: 'shared.send',
      act: { verb: 'submitDeclineHandover', programmeId: programme.programmeId, handoverId },
    },
  );
};

export const leaverForm = ({ programme, people }: LeaverFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  return formOf(
    w,
    'handovers.leaverForm',
    [text(w.text('handovers.leaverIntro'))],
    [fieldsOf('leaver', w).choice('person', '', people, { label: 'handovers.leaverWho' })],
    { label: 'handovers.leaverSubmit', act: { verb: 'submitLeaver', programmeId: programme.programmeId } },
  );
};
