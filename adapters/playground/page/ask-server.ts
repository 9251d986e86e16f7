import type { SceneName } from '../scene-runtime.ts';
import type { ActAnswer, ActRequest, PageJournal, PageState, Rendered } from '../wire.ts';

const API = '/api/playground';

async function answered<Answer>(response: Response): Promise<Answer> {
  if (response.ok) return (await response.json()) as Answer;
  const { error } = (await response.json().catch(() => ({ error: String(response.status) }))) as { error: string };
  throw new Error(error);
}

const get = async <Answer>(path: string, query: Readonly<Record<string, string>>): Promise<Answer> =>
  answered(await fetch(`${API}/${path}?${new URLSearchParams(query)}`));

const post = async <Answer>(path: string, body: unknown): Promise<Answer> =>
  answered(
    await fetch(`${API}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

export const getState = (scene: SceneName, person: string | null) =>
  get<PageState>('state', { scene, ...(person === null ? {} : { person }) });
export const getRendered = (scene: SceneName, message: string) => get<Rendered>('rendered', { scene, message });
export const getJournal = (scene: SceneName, stream: string | null, changed: boolean) =>
  get<PageJournal>('journal', {
    scene,
    changed: changed ? 'yes' : 'no',
    ...(stream === null ? {} : { stream }),
  });
export const postAct = (request: ActRequest) => post<ActAnswer>('act', request);
export const postClock = (scene: SceneName, by: 'day' | 'week' | 'next') => post('clock', { scene, by });
export const postAgain = (scene: SceneName) => post('again', { scene });

/** Calls `changed` at once and whenever something in the scene changes, until it is stopped. */
export function watchScene(scene: SceneName, changed: () => void): () => void {
  const source = new EventSource(`${API}/events?${new URLSearchParams({ scene })}`);
  source.onmessage = changed;
  return () => source.close();
}
