import type { courseWords as dutch } from '../nl/course.ts';
import type { SameTopics } from '../same-keys.ts';

export const courseWords: SameTopics<typeof dutch> = {
  refusals: {
    pauseTooLong: 'The pause can last until {date} at the latest. Then the term ends.',
    notPaused: 'The programme is not paused. Nothing was changed.',
    midTermNotOpen: 'The mid-term review has not begun yet. You will hear when it does.',
    midTermOpen: 'The mid-term review has begun. Its day can’t be changed any more.',
    midTermClosed: 'The mid-term review is closed. Ask your coordinator.',
    explanationNeeded: 'Add what you mean. One sentence is enough.',
  },
  notFound: {
    milestone: 'I can’t find this milestone. Open the agreement again.',
    evidence: 'I can’t find this evidence. Open the agreement again.',
  },
  gaps: {
    milestoneOutside: 'The milestone “{name}” ({date}) is outside the term or after the due date. Choose another date.',
  },
};
