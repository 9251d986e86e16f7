import type { AgreementCommand } from '../../agreement/commands.ts';
import type { Of } from '../../decider.ts';
import { type AgreementId, as, type CommandId, type HandoverId } from '../../ids.ts';
import type { MunicipalityCommand } from '../../municipality/commands.ts';
import { exists } from '../change-of-text.ts';
import { partyOf } from '../party.ts';
import type { Programme } from '../state.ts';
import { handoverOf, orphanedSince } from './find.ts';

/** What follows from a handover, or from somebody who left, in the streams of the agreements that they own. */
export interface ChangeOfOwner {
  readonly agreementId: AgreementId;
  /** Derived from what it follows from, so that repeating it does nothing. */
  readonly commandId: CommandId;
  readonly command: Of<AgreementCommand, 'ChangeOwner' | 'RecordOwnerLeft'>;
}

/** Brings every agreement to who owns it now; one that knows it already takes no notice. */
export const changesOfOwner = (programme: Programme): readonly ChangeOfOwner[] => {
  if (!exists(programme) || programme.activated === null) return [];
  return programme.activities.flatMap((activity): readonly ChangeOfOwner[] => {
    const { activityId: agreementId, ownerId, fields } = activity;
    if (ownerId === null) return [];
    const leftAt = orphanedSince(programme, activity);
    if (leftAt !== null) {
      const commandId: CommandId = as(`owner-left|${agreementId}|${leftAt}`);
      return [{ agreementId, commandId, command: { type: 'RecordOwnerLeft', personId: ownerId } }];
    }
    const last = programme.handovers.findLast(
      ({ role, answer }) => role.of === 'owner' && role.activityId === agreementId && answer.kind === 'accepted',
    );
    if (last === undefined) return [];
    const onPaper = partyOf(programme, fields.leadPartyId)?.reach === 'paper';
    const commandId: CommandId = as(`owner|${agreementId}|${last.handoverId}`);
    return [{ agreementId, commandId, command: { type: 'ChangeOwner', ownerId, onPaper } }];
  });
};

interface ChangeOfMandate {
  readonly commandId: CommandId;
  readonly command: Of<MunicipalityCommand, 'GrantMandate' | 'WithdrawMandate'>;
}

/** The new mandate stands before the old one ends, so that no moment leaves the party without. */
export const mandatesHandedOver = (programme: Programme, handoverId: HandoverId): readonly ChangeOfMandate[] => {
  const handover = handoverOf(programme, handoverId);
  if (handover?.role.of !== 'signatory' || handover.answer.kind !== 'accepted') return [];
  const { partyId, holderId, function: inFunction, terms } = handover.role;
  const personId = handover.toId;
  const mandate = { partyId, personId, function: inFunction, ...terms };
  const granted = {
    commandId: as<CommandId>(`mandate|${handoverId}`),
    command: { type: 'GrantMandate', mandate },
  } as const;
  if (holderId === null) return [granted];
  const command = { type: 'WithdrawMandate', partyId, personId: holderId } as const;
  return [granted, { commandId: as(`mandate-ends|${handoverId}`), command }];
};
