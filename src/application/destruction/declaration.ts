import type { Actor } from '../../domain/actor.ts';
import type { MunicipalityId } from '../../domain/ids.ts';
import type { Destruction } from '../../domain/municipality/retention/state.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import { type DeclarationModel, erasedText } from '../../views/index.ts';
import type { Reader } from '../../views/models.ts';
import { readPersonal } from '../personal-values.ts';
import type { Ports } from '../ports.ts';

/** From the municipality's own journal, so that it can be made again. Null: it is not over yet. */
export async function declarationOf(
  ports: Pick<Ports, 'people' | 'personal'>,
  municipalityId: MunicipalityId,
  { registered }: Municipality,
  { programmeId, name, proposed, confirmed, completed }: Destruction,
  reader: Reader,
): Promise<DeclarationModel | null> {
  if (confirmed === null || completed === null) return null;
  const { commits, values, texts } = completed;
  const nameOf = (actor: Actor) => actorName(ports, municipalityId, actor, reader);
  const read = await readPersonal(ports, municipalityId, [proposed.reason], erasedText(reader));
  return {
    municipality: registered?.name ?? municipalityId,
    programmeId,
    name,
    keptUntil: proposed.keptUntil,
    reason: proposed.reason === null ? null : read(proposed.reason),
    proposed: { who: await nameOf(proposed.by), at: proposed.at },
    confirmed: { who: await nameOf(confirmed.by), at: confirmed.at },
    completedAt: completed.at,
    counts: { commits, values, texts },
    heads: confirmed.heads,
  };
}

async function actorName(
  ports: Pick<Ports, 'people' | 'personal'>,
  municipalityId: MunicipalityId,
  actor: Actor,
  reader: Reader,
): Promise<string> {
  if (actor.kind === 'timer') return '';
  if (actor.kind === 'operator') {
    return (await readPersonal(ports, municipalityId, [actor.name], erasedText(reader)))(actor.name);
  }
  return (await ports.people.get(municipalityId, actor.personId))?.name ?? actor.personId;
}
