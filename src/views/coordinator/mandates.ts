import type { MandateTerms } from '../../domain/municipality/events.ts';
import type { SigningRules } from '../../domain/municipality/signing-rules.ts';
import type { Action } from '../actions.ts';
import { actions, button, choices, confirm, divider, heading, item, type Part } from '../elements.ts';
import type { MandateRow, MandatesModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

type Row = MandatesModel['parties'][number];

/** Per party who may sign, and how far; and by which rules. */
export const mandatesCard = (model: MandatesModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  return {
    summary: w.text('mandates.summary', { programme: name }),
    elements: [
      heading(w.text('mandates.title', { programme: name })),
      ...model.parties.flatMap((row) => [
        partyItem(model, row, w),
        ...row.mandates.map((mandate) => mandateItem(model, row, mandate, w)),
      ]),
      divider,
      rulesItem(model, w),
      actions(w, [
        button(w.text('people.show'), { verb: 'showPeople', programmeId }),
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
      ]),
    ],
  };
};

const partyItem = ({ programme: { programmeId } }: MandatesModel, row: Row, w: Words): Part => {
  const { party, reach, ownMoneyCents, mandates } = row;
  return item(
    party.name,
    [
      w.text('mandates.ownMoney', { amount: w.money(ownMoneyCents) }),
      reach === 'paper' ? w.text('mandates.onPaper') : mandates.length === 0 ? w.text('mandates.nobody') : null,
    ],
    {
      actions: choices(w, [
        button(w.text('mandates.add'), { verb: 'openMandate', programmeId, partyId: party.partyId, personId: null }),
      ]),
    },
  );
};

const mandateItem = (model: MandatesModel, { party }: Row, mandate: MandateRow, w: Words): Part => {
  const { personId, name, standing } = mandate;
  const ids = { programmeId: model.programme.programmeId, partyId: party.partyId, personId };
  return item(
    name,
    [
      mandate.function,
      w.text('mandates.forParty', { party: party.name }),
      standing === 'valid' ? null : w.text(`mandates.${standing}`),
      ceilingText(mandate, w),
      periodText(mandate, w),
      mandate.basis === null ? null : w.text('mandates.basis', { basis: mandate.basis }),
    ],
    {
      actions: choices(w, [
        button(w.text('mandates.change'), { verb: 'openMandate', ...ids }),
        button(w.text('mandates.period'), { verb: 'openMandatePeriod', ...ids }),
        button(
          w.text('mandates.end'),
          { verb: 'endMandate', ...ids },
          'danger',
          confirm(
            w,
            'mandates.endTitle',
            w.text('mandates.endQuestion', { name, party: party.name }),
            w.text('mandates.end'),
          ),
        ),
      ]),
    },
  );
};

export const ceilingText = ({ ceilingCents, joint }: MandateTerms, w: Words): string =>
  ceilingCents === null
    ? w.text('mandates.noCeiling')
    : w.text(joint ? 'mandates.upToTogether' : 'mandates.upTo', { amount: w.money(ceilingCents) });

/** Null: without a start and an end. */
export const periodText = ({ validFrom, validTo }: MandateTerms, w: Words): string | null => {
  const [from, to] = [validFrom === null ? '' : w.date(validFrom), validTo === null ? '' : w.date(validTo)];
  if (validFrom === null && validTo === null) return null;
  if (validTo === null) return w.text('mandates.from', { from });
  return w.text(validFrom === null ? 'mandates.until' : 'mandates.fromUntil', { from, to });
};

const rulesItem = ({ programme: { programmeId }, rules, recesses, mayChangeRules }: MandatesModel, w: Words): Part =>
  item(
    w.text('mandates.rules'),
    [
      w.text(rules.fourEyes ? 'mandates.fourEyesOn' : 'mandates.fourEyesOff'),
      formalText(rules, w),
      ...recesses.map(({ name, from, to }) =>
        w.text('mandates.recessLine', { name, from: w.date(from), to: w.date(to) }),
      ),
    ],
    {
      actions: mayChangeRules
        ? choices(w, [
            button(w.text('mandates.changeRules'), { verb: 'openSigningRules', programmeId }),
            button(w.text('mandates.changeRecesses'), { verb: 'openRecesses', programmeId }),
          ])
        : null,
    },
  );

const formalText = ({ formal }: SigningRules, w: Words): string =>
  formal === null
    ? w.text('mandates.formalOff')
    : w.text(formal.how === 'paper' ? 'mandates.formalPaper' : 'mandates.formalQualified', {
        amount: w.money(formal.aboveCents),
      });
