import { setTimeout as after } from 'node:timers/promises';

/** An agreement that is reported, or a page that is taken back, shows after at most this. */
const FOR_MS = 1_000;
const MOST = 200;

/** Many readers at once are one look at the database: an answer serves who asks within a second of it. */
export const remembering = (
  read: (path: string) => Promise<string | null>,
  forMs = FOR_MS,
): ((path: string) => Promise<string | null>) => {
  const known = new Map<string, Promise<string | null>>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const asked = read(path);
    if (known.size >= MOST) return asked;
    known.set(path, asked);
    const forget = () => known.delete(path);
    asked.then(() => after(forMs, undefined, { ref: false })).then(forget, forget);
    return asked;
  };
};
