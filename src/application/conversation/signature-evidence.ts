import type { Mandate } from '../../domain/municipality/events.ts';
import type { SignatureEvidence } from '../../domain/programme/signing/commands.ts';
import { keepPersonal } from '../personal-values.ts';
import type { Turn } from './turn.ts';

/** What goes on record beside a tap on "Teken". The account is kept as personal values, before the command is given. */
export async function evidenceOf(turn: Turn, mandate: Mandate, consent: string): Promise<SignatureEvidence> {
  const { ports, municipalityId, interaction, place } = turn;
  const { basis, validFrom, validTo, ceilingCents, joint } = mandate;
  const { platform, workspace, user } = interaction.account;
  const keep = (value: string) => keepPersonal(ports, municipalityId, value);
  const reference = place === null ? null : ((await ports.messages.get(place))?.ref ?? null);
  return {
    mandate: { basis, validFrom, validTo, ceilingCents, joint },
    platform: await keep(platform),
    workspace: await keep(workspace),
    user: await keep(user),
    messageId: place ?? interaction.id,
    messageReference: reference === null ? null : await keep(reference),
    receivedAt: interaction.at,
    consent,
  };
}
