import type { LocalDate, ProjectId } from '../../domain/ids.ts';
import { statusCard } from '../../views/index.ts';
import { notFound, type Seen } from './programmes.ts';
import { statusOn } from './status.ts';
import { privately, type Reply, refused, type Turn } from './turn.ts';

/** How a programme, or one project of it, stood at the end of that date. */
export async function showOn(turn: Turn, seen: Seen, on: LocalDate, projectId: ProjectId | null): Promise<Reply> {
  const model = await statusOn(turn, seen, on, projectId);
  return model === null ? refused(notFound) : privately(statusCard(model, turn.reader));
}
