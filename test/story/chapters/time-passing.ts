import { Temporal } from 'temporal-polyfill';
import { CAST, type RoleName } from '../cast.ts';
import type { Story } from '../story.ts';

/** Who answers for an agreement, by the first words of what it says. */
export interface Tended {
  readonly who: RoleName;
  readonly what: string;
  /** From that day on it is reported as done; before it, as on track. */
  readonly doneFrom: string;
}

/** What became of it is told at the end. */
export const NEVER = '9999-12-31';

const WEEK = { weeks: 1 };

/** The weeks up to that day: owners answer with one tap what stands on their lists. Nothing of it is printed. */
export const weeksPass = async (story: Story, until: string, tended: readonly Tended[]): Promise<void> => {
  const end = Temporal.PlainDate.from(until);
  for (;;) {
    const next = story.stage.now().toPlainDate().add(WEEK);
    const day = Temporal.PlainDate.compare(next, end) < 0 ? next : end;
    await story.stage.goTo(day.toString(), '09:10');
    for (const one of tended) await answered(story, one, tended);
    if (day.equals(end)) return;
  }
};

const answered = async (story: Story, { who, what, doneFrom }: Tended, tended: readonly Tended[]): Promise<void> => {
  const others = tended.map((each) => each.what).filter((each) => each !== what);
  const today = story.stage.now().toPlainDate().toString();
  const label = today < doneFrom ? 'Op schema' : 'Het is klaar';
  const person = story.person(who);
  if (!person.messages().some((text) => hasButton(text, what, label, others))) return;
  await person.presses(label, { under: what });
  await story.stage.settle();
};

/** Whether that button stands below this thing of a list, and not below the next. */
const hasButton = (text: string, what: string, label: string, others: readonly string[]): boolean => {
  const from = text.indexOf(what);
  if (from < 0) return false;
  const rest = text.slice(from + what.length);
  const ends = others.map((other) => rest.indexOf(other)).filter((at) => at >= 0);
  return rest.slice(0, Math.min(...ends, rest.length)).includes(`[${label}]`);
};

/** Names for a line of the narrative. */
export const namesOf = (people: readonly RoleName[]): string => people.map((who) => CAST[who].name).join(', ');
