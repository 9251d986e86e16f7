import { as } from '../../../src/domain/ids.ts';
import { WITHOUT_BOUNDS } from '../../../src/domain/municipality/mandates.ts';
import type {
  MandateFormModel,
  MandatePeriodFormModel,
  MandatesModel,
  SignatureModel,
  SigningDone,
  SigningRulesFormModel,
} from '../../../src/views/models.ts';
import { act, CENTS, party, person, programme, undoUntil } from './base.ts';

const { programmeId } = programme;
const { partyId } = party;
const { personId, name } = person;

export const SIGNING_DONE: { readonly [Kind in SigningDone['done']]: Extract<SigningDone, { done: Kind }> } = {
  mandateGranted: { done: 'mandateGranted', programmeId, partyId, personId, party: party.name, name },
  mandatePeriodSet: { done: 'mandatePeriodSet', programmeId, name },
  mandateEnded: { done: 'mandateEnded', programmeId, party: party.name, name },
  signingRulesSet: { done: 'signingRulesSet', programmeId },
  recessesSet: { done: 'recessesSet', programmeId },
  meetingPlanned: { done: 'meetingPlanned', programmeId, at: act.at, place: 'het wijkcentrum' },
  meetingCancelled: { done: 'meetingCancelled', programmeId },
  signByDateSet: { done: 'signByDateSet', programmeId, on: as('2008-07-01') },
  wentOnWithout: { done: 'wentOnWithout', programmeId, party: party.name },
  stopped: { done: 'stopped', programmeId },
};

const held = { personId, name, function: 'directeur', standing: 'valid', ...WITHOUT_BOUNDS } as const;

export const mandates = (given: Partial<MandatesModel> = {}): MandatesModel => ({
  programme,
  parties: [
    {
      party,
      reach: 'chat',
      ownMoneyCents: CENTS,
      mandates: [
        held,
        { ...held, ceilingCents: 5_000_000, joint: true, basis: 'statuten', validFrom: as('2008-01-01') },
        { ...held, ceilingCents: 5_000_000, standing: 'over', validTo: as('2008-01-01') },
        { ...held, standing: 'notYet', validFrom: as('2009-01-01'), validTo: as('2010-01-01') },
      ],
    },
    { party, reach: 'chat', ownMoneyCents: 0, mandates: [] },
    { party, reach: 'paper', ownMoneyCents: 0, mandates: [] },
  ],
  rules: { fourEyes: true, formal: { aboveCents: 10_000_000, how: 'paper' } },
  recesses: [{ name: 'Zomerreces', from: as('2008-07-14'), to: as('2008-08-31') }],
  mayChangeRules: true,
  ...given,
});

export const mandateFormModel: MandateFormModel = {
  programme,
  party,
  personId: null,
  people: [{ value: personId, label: name }],
  values: { person: '', function: '', basis: '', ceilingCents: 5_000_050, joint: true },
};

export const mandatePeriodFormModel: MandatePeriodFormModel = {
  programme,
  partyId,
  personId,
  name,
  values: { validFrom: as('2008-01-01'), validTo: null },
};

export const signingRulesFormModel: SigningRulesFormModel = {
  programme,
  values: { fourEyes: true, formal: { aboveCents: 10_000_000, how: 'qualified' } },
};

const sha = as<never>('ab12cd34'.repeat(8));
const sealed = { ref: 'name', seal: sha };
const outside = { recordedBy: personId, signedOn: as<never>('2008-06-01'), name: sealed, scanName: 'blad.pdf' };

export const signatureModel: SignatureModel = {
  programme,
  party: party.name,
  revision: 2,
  checkCode: 'ab12 cd34',
  textSha256: sha,
  signatures: [
    {
      name,
      function: 'directeur',
      at: act.at,
      undoUntil,
      via: { kind: 'chat', personId, language: 'nl', consentSha256: sha },
      recordedBy: null,
      language: 'nl',
      record: {
        mandate: {
          ...WITHOUT_BOUNDS,
          ceilingCents: 5_000_000,
          joint: true,
          basis: 'statuten',
          validTo: as('2009-01-01'),
        },
        ownMoneyCents: CENTS,
        platform: 'slack',
        workspace: 'T1',
        user: 'U1',
        messageId: 'single|1',
        messageReference: '1212570120.000100',
        receivedAt: act.at,
        templateVersion: '2',
        consent: 'Met Teken zegt u: ik teken als directeur.',
      },
    },
    {
      name: '',
      function: 'directeur',
      at: act.at,
      undoUntil: null,
      via: { kind: 'chat', personId, language: 'en', consentSha256: sha },
      recordedBy: null,
      language: 'en',
      record: null,
    },
    ...(['paper', 'qualified'] as const).map((kind) => ({
      name: 'Jan Jansen',
      function: 'voorzitter',
      at: act.at,
      undoUntil: null,
      via: { kind, ...outside, scanSha256: sha },
      recordedBy: name,
      language: null,
      record: null,
    })),
  ],
};
