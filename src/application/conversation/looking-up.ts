import type { AgreementId, ProjectId } from '../../domain/ids.ts';
import type { Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

/** What words can be about. */
export type Found =
  | { readonly is: 'programme'; readonly seen: Seen }
  | { readonly is: 'project'; readonly seen: Seen; readonly projectId: ProjectId; readonly name: string }
  | { readonly is: 'agreement'; readonly seen: Seen; readonly agreementId: AgreementId; readonly what: string };

/** Everything whose name holds those words: programmes and their areas first, else projects, else agreements. */
export function lookUp(words: string, programmes: readonly Seen[]): readonly Found[] {
  const matches = matcher(words);
  const found = programmes.flatMap((seen): readonly Found[] => {
    const { name, areas } = seen.programme.setUp;
    return [name, ...areas.map((area) => area.name)].some(matches) ? [{ is: 'programme', seen }] : [];
  });
  if (found.length > 0) return found;
  const projects = programmes.flatMap((seen) =>
    seen.programme.projects
      .filter(({ name }) => matches(name))
      .map(({ projectId, name }) => ({ is: 'project', seen, projectId, name }) as const),
  );
  return projects.length > 0 ? projects : agreementsNamed(matches, programmes);
}

const agreementsNamed = (matches: (name: string) => boolean, programmes: readonly Seen[]): readonly Found[] =>
  programmes.flatMap((seen) =>
    seen.programme.activities
      .filter(({ fields }) => matches(fields.what))
      .map(
        ({ activityId, fields }) => ({ is: 'agreement', seen, agreementId: activityId, what: fields.what }) as const,
      ),
  );

/** Capitals and accents don't matter. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

export const matcher = (words: string): ((name: string) => boolean) => {
  const looked = plain(words);
  return (name) => plain(name).includes(looked);
};

/** In the channel of a project team, that team's programme; elsewhere all. Words narrow it down further. */
export async function narrowed(turn: Turn, programmes: readonly Seen[], words: string): Promise<readonly Seen[]> {
  const here = await inThisChannel(turn, programmes);
  if (words === '') return here;
  const named = lookUp(words, programmes).filter(({ is }) => is === 'programme');
  return named.length > 0 ? named.map(({ seen }) => seen) : here;
}

async function inThisChannel(
  { ports, interaction, municipalityId }: Turn,
  programmes: readonly Seen[],
): Promise<readonly Seen[]> {
  const { conversation } = interaction;
  if (conversation?.kind !== 'channel') return programmes;
  const teams = await ports.channels.byConversation(conversation);
  const linked = programmes.filter(({ programmeId }) =>
    teams.some((team) => team.municipalityId === municipalityId && team.programmeId === programmeId),
  );
  return linked.length > 0 ? linked : programmes;
}
