import type { AgreementEvent } from '../../domain/agreement/events.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { StreamId } from '../../domain/ids.ts';
import type { Commit } from '../../domain/journal/commit.ts';

/** Everything that was given as evidence of an agreement, withdrawn or not. What it shows and where it is are personal values. */
export const evidenceList = (
  { started, evidence }: Agreement,
  stream: StreamId,
  commits: readonly Commit<AgreementEvent>[],
) =>
  commits.flatMap(({ seq, at, events }) =>
    events.flatMap((event) => {
      if (event.type !== 'EvidenceAdded') return [];
      const { evidenceId, label, source } = event.evidence;
      return [
        {
          stream,
          seq,
          at,
          evidenceId,
          agreementId: started?.agreementId ?? null,
          label,
          source,
          withdrawnAt: evidence.find((one) => one.evidenceId === evidenceId)?.withdrawnAt ?? null,
        },
      ];
    }),
  );
