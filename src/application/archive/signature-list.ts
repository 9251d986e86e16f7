import type { Instant, StreamId } from '../../domain/ids.ts';
import type { Commit } from '../../domain/journal/commit.ts';
import { hasConsented, isSent } from '../../domain/programme/amendments/state.ts';
import type { ProgrammeEvent } from '../../domain/programme/events.ts';
import type { Programme } from '../../domain/programme/state.ts';

type Given = Extract<ProgrammeEvent, { readonly type: 'SignatureGiven' | 'ConsentGiven' }>;

/** Every signature that was ever given, and consent with an amendment, as the event has it; with where it stands in the journal. */
export const signatureList = (programme: Programme, stream: StreamId, commits: readonly Commit<ProgrammeEvent>[]) =>
  commits.flatMap(({ seq, at, events }) =>
    events.filter(isGiven).map((event) => {
      const { type, partyId, function: held, textSha256, via, countsAt, record } = event;
      return {
        stream,
        seq,
        at,
        event: type,
        revision: event.type === 'SignatureGiven' ? event.revision : null,
        amendment: event.type === 'ConsentGiven' ? numberOf(programme, event) : null,
        partyId,
        party: programme.setUp?.parties.find((party) => party.partyId === partyId)?.name ?? null,
        function: held,
        textSha256,
        sort: via.kind === 'qualified' ? 'qualified' : via.kind === 'chat' ? 'simple' : 'onPaper',
        via,
        countsAt,
        counted: isCounted(programme, event, at),
        record,
      };
    }),
  );

const isGiven = (event: ProgrammeEvent): event is Given =>
  event.type === 'SignatureGiven' || event.type === 'ConsentGiven';

const numberOf = ({ amendments }: Programme, { amendmentId }: Extract<Given, { readonly type: 'ConsentGiven' }>) =>
  amendments.filter(isSent).find((amendment) => amendment.amendmentId === amendmentId)?.sent.number ?? null;

/** Not taken back within its time, and enough for its party. */
const isCounted = ({ texts, amendments }: Programme, event: Given, at: Instant): boolean => {
  if (event.type === 'ConsentGiven') {
    const amendment = amendments.find(({ amendmentId }) => amendmentId === event.amendmentId);
    const consent = amendment?.consents.find(({ partyId }) => partyId === event.partyId);
    return (
      consent !== undefined && hasConsented(consent) && consent.answer.kind === 'given' && consent.answer.at === at
    );
  }
  const text = texts.find(({ revision }) => revision === event.revision);
  const signing = text?.signings.find(({ partyId }) => partyId === event.partyId);
  const answer = signing?.answer;
  return answer?.kind === 'signed' && answer.counted && signing?.signatures.some((one) => one.at === at) === true;
};
