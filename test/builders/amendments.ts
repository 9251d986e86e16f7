import { type AgreementId, type AmendmentId, as, type Instant, type PartyId } from '../../src/domain/ids.ts';
import { NO_SIGNING_RULES } from '../../src/domain/municipality/signing-rules.ts';
import type { AmendmentCommand } from '../../src/domain/programme/amendments/commands.ts';
import type { Proposal } from '../../src/domain/programme/amendments/proposal.ts';
import { programme } from '../../src/domain/programme/decider.ts';
import type { Programme } from '../../src/domain/programme/state.ts';
import type { ActivityFields } from '../../src/domain/programme/terms.ts';
import { stateAfter, timer } from './fold.ts';
import { activities, activity, date, fields, mandates, party, person, project, sealed, sha } from './haarlem.ts';
import { activeProgramme, type ProgrammeChoices, type ProgrammeStep, step } from './programme.ts';
import { evidence, inPerson } from './signing.ts';

export const amendmentId = as<AmendmentId>('wijziging-a');
export const otherId = as<AmendmentId>('wijziging-b');
export const newAgreement = as<AgreementId>('pleinen-9');

/** In the first winter of the programme; each part of the way follows a quarter of an hour after the one before. */
export const winter = {
  composed: as<Instant>('2008-02-04T09:00:00.000Z'),
  sent: as<Instant>('2008-02-04T09:15:00.000Z'),
  accepted: as<Instant>('2008-02-04T09:30:00.000Z'),
  consented: as<Instant>('2008-02-04T09:45:00.000Z'),
  countsAt: as<Instant>('2008-02-04T09:50:00.000Z'),
} as const;

/** The gardens of the housing association, in which the residents' council takes part; their fields but for the changes. */
export const changeOf = (changes: Partial<ActivityFields> = {}, agreementId: AgreementId = activity.gardens) => {
  const signed = activities.find(({ activityId }) => activityId === agreementId);
  if (signed === undefined) throw new Error(`No agreement ${agreementId}`);
  return { kind: 'change', agreementId, fields: { ...signed.fields, ...changes }, ownerId: signed.ownerId } as const;
};

/** Two months later: its owner is asked, and the two parties that it touches. */
export const later = changeOf({ dueOn: date('2008-12-01') });

export const addition = {
  kind: 'add',
  agreementId: newAgreement,
  projectId: project.squares,
  fields: fields({ what: 'Een speeltuin aanleggen', involvedPartyIds: [], dueOn: date('2009-03-01') }),
  ownerId: person.greenManager,
} as const satisfies Proposal;

export const ending = { kind: 'end', agreementId: activity.evenings } as const satisfies Proposal;

export const mandated = mandates.map(({ partyId }) => partyId);

export const compose = (proposal: Proposal, id: AmendmentId = amendmentId): AmendmentCommand => ({
  type: 'ComposeAmendment',
  amendmentId: id,
  proposal,
});

/** The application renders the texts; here a hash stands for each. */
export const send = (...ids: readonly AmendmentId[]) =>
  ({
    type: 'SendAmendments',
    basedOnSeq: 60,
    currentSeq: 60,
    reason: 'De aannemer kan pas in het najaar.',
    texts: (ids.length === 0 ? [amendmentId] : ids).map((id) => ({ amendmentId: id, textSha256: sha('a') })),
    templateVersion: 'test-1',
    mandated,
    spentOfEnded: [],
  }) as const satisfies AmendmentCommand;

export const accept = (id: AmendmentId = amendmentId) =>
  ({ type: 'AcceptAmendmentOwner', amendmentId: id }) as const satisfies AmendmentCommand;

const signatory = (partyId: PartyId) => {
  const mandate = mandates.find((each) => each.partyId === partyId);
  if (mandate === undefined) throw new Error(`No mandate for ${partyId}`);
  return mandate;
};

/** Passed on by the coordinator, with the scan. */
export const onPaper = (partyId: PartyId = party.residents, id: AmendmentId = amendmentId) =>
  ({
    type: 'RecordConsent',
    amendmentId: id,
    partyId,
    function: signatory(partyId).function,
    via: {
      kind: 'paper',
      recordedBy: person.coordinator,
      signedOn: date('2008-02-04'),
      name: sealed('paper-name'),
      scanName: 'akkoord-wijkraad.pdf',
      scanSha256: sha('d'),
    },
    rules: NO_SIGNING_RULES,
  }) as const satisfies AmendmentCommand;

/** A tap by the one who holds the mandate. */
export const inChat = (partyId: PartyId, id: AmendmentId = amendmentId) => {
  const mandate = signatory(partyId);
  return {
    type: 'GiveConsent',
    amendmentId: id,
    partyId,
    function: mandate.function,
    via: inPerson(mandate.personId),
    rules: NO_SIGNING_RULES,
    evidence: evidence(mandate, winter.consented),
  } as const satisfies AmendmentCommand;
};

/** As that party consents; the residents' council on paper. */
export const consent = (partyId: PartyId, id: AmendmentId = amendmentId) =>
  partyId === party.residents ? onPaper(partyId, id) : inChat(partyId, id);

export const refusal = (partyId: PartyId, id: AmendmentId = amendmentId) =>
  ({
    type: 'RefuseConsent',
    amendmentId: id,
    partyId,
    personId: partyId === party.residents ? person.coordinator : signatory(partyId).personId,
    reason: sealed('te-laat'),
  }) as const satisfies AmendmentCommand;

export const actsFor = (partyId: PartyId) =>
  partyId === party.residents ? person.coordinator : signatory(partyId).personId;

/** An owner without chat answers through the coordinator. */
const ownerOf = (proposal: Proposal) => {
  if (proposal.kind === 'end') return null;
  return proposal.fields.leadPartyId === party.residents ? person.coordinator : proposal.ownerId;
};

/** Composed and sent; with `owner`, who is named in it said yes. */
export const stepsToOut = (proposal: Proposal = later, id: AmendmentId = amendmentId): readonly ProgrammeStep[] => {
  const owner = ownerOf(proposal);
  return [
    step(compose(proposal, id), winter.composed),
    step(send(id), winter.sent),
    ...(owner === null ? [] : [step(accept(id), winter.accepted, owner)]),
  ];
};

/** The parties named consent, and their consents count. */
export const consentSteps = (parties: readonly PartyId[], id: AmendmentId = amendmentId): readonly ProgrammeStep[] => [
  ...parties.map((partyId) => step(consent(partyId, id), winter.consented, actsFor(partyId))),
  ...parties.map(
    (partyId): ProgrammeStep => ({
      at: winter.countsAt,
      actor: timer,
      command: { type: 'CountConsent', amendmentId: id, partyId },
    }),
  ),
];

export const activeWith = (steps: readonly ProgrammeStep[], choices: ProgrammeChoices = {}): Programme =>
  stateAfter(programme, steps, activeProgramme(choices));

/** Out: the owner said yes, nobody of the parties answered. */
export const outProgramme = (proposal: Proposal = later, choices: ProgrammeChoices = {}): Programme =>
  activeWith(stepsToOut(proposal), choices);

/** The gardens are due two months later: both parties consented on 4 February 2008. */
export const amendedProgramme = (): Programme =>
  activeWith([...stepsToOut(), ...consentSteps([party.housing, party.residents])]);
