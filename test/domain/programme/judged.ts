import { type AgreementId, as } from '../../../src/domain/ids.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { gapsOf } from '../../../src/domain/programme/freezing/gaps.ts';
import type { Outcome, ProposalRef } from '../../../src/domain/programme/judging/proposal.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { personActor } from '../../builders/fold.ts';
import { fields, mandates, person, project, sealed } from '../../builders/haarlem.ts';
import { draftProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';

export const by = personActor(person.coordinator);
export const partner = personActor(person.caretaker);
export const benches = as<AgreementId>('pleinen-9');
export const proposal: ProposalRef = { of: 'activity', id: benches };
export const reason = sealed('reason');

const asked = { activityId: benches, projectId: project.squares, fields: fields({ what: 'Bankjes' }) } as const;

/** A partner proposed benches; nobody decided on it yet. */
export const proposed = (): Programme =>
  given(programme, draftProgramme()).when(
    { type: 'ProposeActivity', ...asked, ownerId: person.caretaker },
    { by: partner },
  ).state;

/** The coordinator decides, on the benches unless others are named. */
export const judge = (outcome: Outcome, state = proposed(), ...others: readonly ProposalRef[]) => {
  const proposals = others.length === 0 ? [proposal] : others;
  return given(programme, state).when({ type: 'JudgeProposals', proposals, outcome }, { by });
};

export const gaps = (state: Programme) =>
  gapsOf(
    state,
    mandates.map(({ partyId }) => partyId),
  );
