import { accountLinkedCard, unknownPersonCard } from '../../views/index.ts';
import { loadProgramme } from '../command.ts';
import { sameAccount } from '../people/linking.ts';
import { isPartOf } from '../people/overseers.ts';
import { channelKey } from '../time/recipients.ts';
import type { Joining } from './code-handed-in.ts';
import { privately, type Reply, refused } from './turn.ts';

/** Somebody of the programme makes a channel the one of its project team; to others the programme does not exist. */
export async function joinTeam(joining: Joining<'projectTeam'>): Promise<Reply> {
  const { ports, interaction, person, reader, now, real, code, purpose } = joining;
  const { municipalityId, programmeId, projectId } = { ...code, ...purpose };
  const { conversation } = interaction;
  if (person === null || !isConfirmed(joining)) return privately(unknownPersonCard(reader));
  const { state: programme } = await loadProgramme(ports, municipalityId, programmeId);
  const project = programme.projects.find((each) => each.projectId === projectId);
  const takesPart = person.municipalityId === municipalityId && isPartOf(person, programme);
  if (!takesPart || project === undefined || conversation?.kind !== 'channel') return refused({ code: 'codeUnknown' });
  const before = await ports.channels.get(municipalityId, projectId);
  if (before?.conversation.ref !== conversation.ref) {
    if (code.usedAt !== null) return refused({ code: 'codeUsed' });
    if (code.expiresAt <= real) return refused({ code: 'codeExpired' });
    await ports.channels.set({ municipalityId, programmeId, projectId, conversation });
  }
  await ports.people.useCode(code.codeHash, real);
  await ports.wakeups.mark(channelKey(projectId), municipalityId, now);
  await ports.queue.wake(channelKey(projectId), now);
  return privately(accountLinkedCard({ name: project.name, state: 'channelLinked' }, reader));
}

const isConfirmed = ({ person, interaction }: Joining<'projectTeam'>): boolean =>
  person?.accounts.some(({ state, account }) => state === 'confirmed' && sameAccount(account, interaction.account)) ??
  false;
