import { downloadCard } from '../../views/index.ts';
import { type MadeFile, offerDownload } from '../downloads.ts';
import type { Reply, Turn } from './turn.ts';

/** Answers with a link to a file that was made for this person. */
export async function handOver(
  { ports, municipalityId, person, reader, interaction }: Turn,
  file: Pick<MadeFile, 'name' | 'mediaType' | 'bytes'>,
): Promise<Reply> {
  const url = await offerDownload(ports, { ...file, municipalityId, personId: person.personId });
  const card = downloadCard({ name: file.name, url }, reader);
  return interaction.what.kind === 'submit' ? { kind: 'closed', card } : { kind: 'private', card };
}
