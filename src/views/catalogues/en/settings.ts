import type * as nl from '../nl/settings.ts';
import type { SameKeys } from '../same-keys.ts';

export const settings: SameKeys<typeof nl.settings> = {
  title: 'Your settings',
  change: 'Change settings',
  save: 'Save',
  nl: 'Dutch',
  en: 'English',
  language: 'Language',
  languageLine: 'Language: {language}',
  zone: 'Time zone',
  zoneLine: 'Time zone: {zone}',
  days: 'On which days do you work?',
  daysLine: 'You work on {days}.',
  listAt: 'At what time do you get your list?',
  listAtHint: 'Once each working day. For example 09:00.',
  listLine: 'Your list comes at {time}.',
  hours: 'When may we send you messages?',
  hoursHint: 'For example 08:00 until 18:00. Answers to what you do yourself always come at once.',
  hoursLine: 'You get messages from {between}.',
  between: '{from} until {until}',
  day1: 'Monday',
  day2: 'Tuesday',
  day3: 'Wednesday',
  day4: 'Thursday',
  day5: 'Friday',
  day6: 'Saturday',
  day7: 'Sunday',
  page: 'Page {page} of {pages}',
  previous: 'Previous page',
  next: 'Next page',
};

export const fieldErrors: SameKeys<typeof nl.fieldErrors> = {
  notTwoTimes: 'Write two times, such as 08:00 until 18:00.',
  hoursReversed: 'The first time must come before the second.',
  listOutsideHours: 'Your list would come outside the hours in which you want messages. Choose another time.',
};
