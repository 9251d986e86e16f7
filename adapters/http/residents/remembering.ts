/** For so long an answer serves everybody; for as long again it serves whoever asks while it is read anew. */
const FOR_MS = 1_000;
const MOST = 200;

interface Kept<Answer> {
  readonly answer: Promise<Answer>;
  isOld: boolean;
  isReadAnew: boolean;
}

/**
 * Many readers at once are one look at the database, and none of them waits for the next look: an agreement that is
 * reported, or a page that is taken back, shows after at most two seconds.
 */
export const remembering = <Answer>(
  read: (path: string) => Promise<Answer>,
  forMs = FOR_MS,
): ((path: string) => Promise<Answer>) => {
  const known = new Map<string, Kept<Answer>>();
  const keep = (path: string, answer: Promise<Answer>): void => {
    const kept: Kept<Answer> = { answer, isOld: false, isReadAnew: false };
    known.set(path, kept);
    const wait = () => new Promise<void>((resolve) => void setTimeout(resolve, forMs).unref());
    const forget = () => {
      if (known.get(path) === kept) known.delete(path);
    };
    const age = () => {
      kept.isOld = true;
    };
    answer.then(wait).then(age).then(wait).then(forget, forget);
  };
  const readAnew = async (path: string, kept: Kept<Answer>): Promise<void> => {
    kept.isReadAnew = true;
    const answer = read(path);
    // What fails is asked again by the next reader, who hears of it.
    await answer.catch(() => undefined);
    if (known.get(path) === kept) keep(path, answer);
  };
  return (path) => {
    const kept = known.get(path);
    if (kept !== undefined) {
      if (kept.isOld && !kept.isReadAnew) void readAnew(path, kept);
      return kept.answer;
    }
    const answer = read(path);
    if (known.size < MOST) keep(path, answer);
    return answer;
  };
};
