/** What an adapter itself must say. */
export const platform = {
  andMore: 'and {count} more',
  title: 'Handslag',
  close: 'Close',
  loading: 'One moment…',
  busy: 'I am working on it. The answer will come here.',
  done: 'Done.',
  openAgain: 'Open again',
  formExpired: 'The form did not open in time.',
  typeAgain: 'The form did not open in time. Please type it again.',
  failed: 'That did not work. Please try again.',
  fileNotRead: 'I cannot read this file. Please send it again, no larger than 10 MB.',
  nothingToChoose: 'There is nothing to choose from',
  shortened: 'Your earlier text was too long for this field. You see the start.',
  answeredInChat: 'The answer is in our chat.',
  required: 'Please fill this in.',
  sendFileFirst: 'Send the file in our chat first. Then open this form again.',
} as const;
