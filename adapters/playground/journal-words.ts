import type { AgreementEvent } from '../../src/domain/agreement/events.ts';
import { as, type TimeZone } from '../../src/domain/ids.ts';
import type { MunicipalityEvent } from '../../src/domain/municipality/events.ts';
import type { ProgrammeEvent } from '../../src/domain/programme/events.ts';
import { words } from '../../src/views/words.ts';

/** A date has no zone: any will do to write it out. */
const { date } = words({ language: 'nl', zone: as<TimeZone>('UTC') });

/** What happened, in Dutch, for the journal on the page. Names by id; sealed values stay sealed. */

export interface Names {
  readonly party: (id: string) => string;
  readonly person: (id: string) => string;
  readonly activity: (id: string) => string;
}

type AnyEvent = MunicipalityEvent | ProgrammeEvent | AgreementEvent;
type Telling<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: (event: Extract<Event, { readonly type: Type }>, names: Names) => string;
};

const MUNICIPALITY: Telling<MunicipalityEvent> = {
  MunicipalityRegistered: ({ name }) => `Gemeente ${name} aangemeld`,
  CoordinatorAppointed: ({ personId }, { person }) => `${person(personId)} mag programma's beginnen`,
  AreaDefined: ({ area }) => `Gebied ${area.name} opgenomen`,
  PartyRegistered: ({ party }) => `Partij ${party.name} opgenomen`,
  MandateGranted: ({ mandate }, { person, party }) =>
    `${person(mandate.personId)} mag tekenen namens ${party(mandate.partyId)}`,
  MandateWithdrawn: ({ personId, partyId }, { person, party }) =>
    `${person(personId)} mag niet meer tekenen namens ${party(partyId)}`,
  RoundDecided: ({ round, chosen }) => `Ronde ${round}: ${chosen.length} gebieden gekozen`,
};

const PROGRAMME: Telling<ProgrammeEvent> = {
  ProgrammeSetUp: ({ setUp }) => `Programma begonnen: ${setUp.name}`,
  SetUpChanged: () => 'Gegevens van het programma veranderd',
  CoordinatorAdded: ({ personId }, { person }) => `${person(personId)} is wijkcoördinator`,
  AgendaItemSet: ({ item }) => `Op de agenda: ${item.title}`,
  AgendaItemRemoved: () => 'Punt van de agenda gehaald',
  ProjectSet: ({ project }) => `Project: ${project.name}`,
  ProjectRemoved: () => 'Project weggehaald',
  ActivityProposed: ({ fields }) => `Voorgesteld: ${fields.what}`,
  ActivityChanged: ({ fields }) => `Veranderd: ${fields.what}`,
  ActivityWithdrawn: ({ activityId }, { activity }) => `Ingetrokken: ${activity(activityId)}`,
  ActivityTakenIn: ({ activityId }, { activity }) => `Opgenomen in het programma: ${activity(activityId)}`,
  OwnerAsked: ({ ownerId, activityId }, { person, activity }) =>
    `Gevraagd aan ${person(ownerId)}: ${activity(activityId)}`,
  OwnerAccepted: ({ ownerId, activityId }, { person, activity }) =>
    `${person(ownerId)} zegt ja tegen: ${activity(activityId)}`,
  OwnerDeclined: ({ ownerId, activityId }, { person, activity }) =>
    `${person(ownerId)} zegt nee tegen: ${activity(activityId)} (reden verzegeld)`,
  EveningPlanned: ({ on }) => `Bewonersavond gepland op ${date(on)}`,
  EveningHeld: ({ heldOn, attendance }) => `Bewonersavond gehouden op ${date(heldOn)}, ${attendance} bewoners`,
  ContributionRecorded: () => 'Reactie van een bewoner opgeschreven (verzegeld)',
  ContributionCorrected: () => 'Reactie van een bewoner verbeterd (verzegeld)',
  ContributionsDisposed: ({ contributionIds, disposition }) =>
    `Antwoord op ${contributionIds.length} ${contributionIds.length === 1 ? 'reactie' : 'reacties'}: ${DISPOSITION[disposition]}`,
  TextFrozen: ({ revision, agreementIds }) => `Tekst vastgezet: versie ${revision}, ${agreementIds.length} afspraken`,
  TextReopened: ({ revision }) => `Tekst weer geopend: versie ${revision} (reden verzegeld)`,
  SignRequestDelivered: ({ partyId, revision }, { party }) =>
    `Verzoek om te tekenen bezorgd bij ${party(partyId)}, versie ${revision}`,
  SignRequestNotReached: ({ partyId }, { party }) => `Verzoek om te tekenen niet bezorgd bij ${party(partyId)}`,
  SignatureGiven: ({ partyId, revision, via }, { party }) =>
    `${party(partyId)} tekent versie ${revision}${via.kind === 'paper' ? ' op papier' : ''}`,
  SignatureUndone: ({ partyId }, { party }) => `${party(partyId)} neemt de handtekening terug`,
  SignatureCounted: ({ partyId }, { party }) => `De handtekening van ${party(partyId)} telt`,
  DeclineGiven: ({ partyId }, { party }) => `${party(partyId)} tekent niet (reden verzegeld)`,
  DeclineUndone: ({ partyId }, { party }) => `${party(partyId)} neemt de weigering terug`,
  DeclineCounted: ({ partyId }, { party }) => `De weigering van ${party(partyId)} telt`,
  ChangeAsked: ({ partyId }, { party }) => `${party(partyId)} vraagt een wijziging (verzegeld)`,
  ChangeAnswered: ({ answer }) => `Antwoord op de wijziging: ${answer === 'adapted' ? 'aangepast' : 'niet aangepast'}`,
  PagePublished: () => 'De pagina voor bewoners staat open',
  PageTakenBack: () => 'De pagina voor bewoners is weggehaald',
  ProgrammeActivated: ({ on }) => `Alle partijen hebben getekend: het programma loopt vanaf ${date(on)}`,
};

const AGREEMENT: Telling<AgreementEvent> = {
  AgreementStarted: ({ terms }) => `Afspraak begonnen: ${terms.what}`,
  KeptAsSigned: () => 'De afspraak blijft zoals hij getekend is',
  CheckInDelivered: ({ slot, personId }, { person }) => `Stand gevraagd aan ${person(personId)} (${date(slot)})`,
  CheckInNotReached: ({ slot, personId }, { person }) => `${person(personId)} is niet bereikt (${date(slot)})`,
  NoReportRecorded: ({ slot }) => `Geen bericht gekregen (${date(slot)})`,
  ProgressReported: ({ report }, { person }) => `${person(report.by)} meldt: ${PROGRESS[report.progress]}`,
  ProgressCorrected: ({ report }, { person }) => `${person(report.by)} verbetert naar: ${PROGRESS[report.progress]}`,
  NudgesSnoozed: ({ until }) => `Herinneringen uitgesteld tot ${date(until)}`,
};

const DISPOSITION = { takenOver: 'overgenomen', changed: 'aangepast', notTakenOver: 'niet overgenomen' } as const;
const PROGRESS = {
  onTrack: '● Op schema',
  atRisk: '▲ Let op',
  offTrack: '■ Loopt niet goed',
  done: '✓ Klaar',
} as const;

const ALL: Telling<AnyEvent> = { ...MUNICIPALITY, ...PROGRAMME, ...AGREEMENT };

/** The table has a telling of the right event for every type; only TypeScript can't follow that through the union. */
export const tell = (event: AnyEvent, names: Names): string =>
  (ALL[event.type] as ((event: AnyEvent, names: Names) => string) | undefined)?.(event, names) ?? event.type;

export type { AnyEvent };
