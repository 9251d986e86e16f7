import { FORMAL_SIGNATURES } from '../../../domain/words.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { signingRulesForm, YES_OR_NO } from '../../../views/index.ts';
import { commandMunicipality } from '../../command.ts';
import { isCoordinator } from '../../roles-of.ts';
import { askSignatories } from '../../time/ask-signatories.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type RulesVerb = Extract<Verb, 'openSigningRules' | 'submitSigningRules'>;

export const signingRulesHandlers: Handlers<RulesVerb> = { openSigningRules, submitSigningRules };

/** They hold for every programme: a coordinator of one programme alone does not change them. */
function openSigningRules(turn: Turn, { programmeId }: ActionOf<'openSigningRules'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ ref, municipality }) =>
    isCoordinator(turn.person.personId, municipality, null)
      ? opening(signingRulesForm({ programme: ref, values: municipality.signingRules }, turn.reader))
      : refused({ code: 'notAllowed' }, programmeId),
  );
}

function submitSigningRules(turn: Turn, { programmeId }: ActionOf<'submitSigningRules'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async () => {
    const form = new FormReader(turn);
    const mayAlone = form.choice('fourEyes', YES_OR_NO);
    const aboveCents = form.money('formalAbove', { required: false });
    const how = form.choice('formalHow', FORMAL_SIGNATURES, { required: aboveCents !== null });
    if (form.invalid !== null) return form.invalid;
    const formal = aboveCents === null || how === null ? null : { aboveCents, how };
    const command = { type: 'SetSigningRules', rules: { fourEyes: mayAlone === 'no', formal } } as const;
    const outcome = await commandMunicipality(turn.ports, turn.municipalityId, command, givenBy(turn));
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    await askSignatories(turn.ports, turn.municipalityId, turn.interaction.id);
    return done(turn, { done: 'signingRulesSet', programmeId });
  });
}
