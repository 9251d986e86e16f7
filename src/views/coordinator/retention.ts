import type { Retention } from '../../domain/municipality/retention/events.ts';
import type { Action } from '../actions.ts';
import {
  actions,
  button,
  confirm,
  divider,
  facts,
  heading,
  item,
  note,
  type Part,
  type Press,
  text,
} from '../elements.ts';
import type { Reader, RetentionModel } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** How long a programme is kept, and whether it may go. */
export const retentionCard = (model: RetentionModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, retention, mayGo } = model;
  return {
    summary: w.text('retention.summary', { programme: programme.name }),
    elements: [
      heading(w.text('retention.title', { programme: programme.name })),
      ...(retention === null ? [text(w.text('retention.notSet'))] : [rule(retention, model, w)]),
      note(w.text(mayGo ? 'retention.mayGo' : 'retention.explained')),
      ...proposed(model, w),
      actions(w, buttons(model, w)),
    ],
  };
};

const rule = ({ processType, result, years, startsFrom }: Retention, { until }: RetentionModel, w: Words): Part =>
  facts([
    [w.text('retention.processType'), processType],
    [w.text('retention.result'), result],
    [w.text('retention.years'), years === null ? w.text('retention.forEver') : w.text('retention.period', { years })],
    [w.text('retention.startsFrom'), w.text(`retention.${startsFrom}`)],
    [w.text('retention.until'), until === null ? (years === null ? null : w.text('retention.noEnd')) : w.date(until)],
  ]);

const proposed = ({ proposed: proposal, programme }: RetentionModel, w: Words): readonly Part[] => {
  if (proposal === null) return [];
  const when = w.moment(proposal.at);
  const { programmeId } = programme;
  const question = w.text('retention.confirmQuestion', { programme: programme.name });
  const sure = confirm(w, 'retention.confirmTitle', question, w.text('retention.confirm'));
  return [
    divider,
    item(w.text('retention.proposed'), [
      proposal.by === null
        ? w.text('retention.proposedOn', { when })
        : w.text('retention.proposedBy', { by: proposal.by, when }),
      proposal.reason,
      proposal.own ? w.text('retention.own') : null,
    ]),
    actions(w, [
      ...(proposal.own
        ? []
        : [button(w.text('retention.confirm'), { verb: 'confirmDestruction', programmeId }, 'danger', sure)]),
      button(w.text('retention.withdraw'), { verb: 'withdrawDestruction', programmeId }),
    ]),
  ];
};

const buttons = ({ programme, maySet, proposed: proposal }: RetentionModel, w: Words): readonly Press[] => {
  const { programmeId } = programme;
  return [
    ...(maySet ? [button(w.text('retention.set'), { verb: 'openRetention', programmeId })] : []),
    ...(proposal === null
      ? [button(w.text('retention.destroy'), { verb: 'openDestruction', programmeId }, 'danger')]
      : []),
    button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
  ];
};
