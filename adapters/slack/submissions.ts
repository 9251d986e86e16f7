import type { FrontDoor, Interaction, Response } from '../../src/application/interaction.ts';
import type { ReadFile } from './files.ts';
import type { Submission } from './parse-submission.ts';
import type { Reply } from './receiver.ts';
import { renderCardModal, renderForm, renderLineModal } from './render-form.ts';
import { errorsByField, reopened } from './reopen.ts';
import { type RespondParts, respond, showInDialog } from './respond.ts';

/** Slack waits three seconds for the answer to a form. */
const PATIENCE_MS = 2500;

export interface SubmissionParts extends RespondParts {
  readonly readFile: ReadFile;
}

const withFiles = async (parts: SubmissionParts, submission: Submission): Promise<Interaction | Response> => {
  const values = { ...submission.values };
  for (const { field, file } of submission.files) {
    try {
      values[field] = await parts.readFile(file);
    } catch (error) {
      parts.log.warn({ interaction: submission.interaction.id, err: error }, 'a file could not be read');
      return { kind: 'invalid', errors: [{ field, text: parts.words.fileNotRead }] };
    }
  }
  return { ...submission.interaction, what: { kind: 'submit', buttonId: submission.buttonId, values } };
};

const answerOf = async (parts: SubmissionParts, front: FrontDoor, submission: Submission): Promise<Response> => {
  try {
    const filled = await withFiles(parts, submission);
    return 'kind' in filled ? filled : await front.answer(filled);
  } catch (error) {
    parts.log.error({ interaction: submission.interaction.id, err: error }, 'a form was not answered');
    return { kind: 'invalid', errors: [{ field: '', text: parts.words.failed }] };
  }
};

const placeOf = ({ interaction }: Submission) => ({ from: interaction.conversation?.ref ?? null, externalId: null });

/** Slack's own reply to the form; what it can't carry follows as a message. */
const inTime = async (parts: SubmissionParts, submission: Submission, response: Response, reply: Reply) => {
  const { words } = parts;
  if (response.kind === 'invalid') {
    const errors = errorsByField(submission.view, response.errors);
    if (Object.keys(errors).length > 0) return reply({ response_action: 'errors', errors });
    return reply({ response_action: 'update', view: reopened(submission.view, response.errors) });
  }
  if (response.kind === 'form') {
    return reply({ response_action: 'update', view: renderForm(response.form, placeOf(submission), words) });
  }
  reply({ response_action: 'clear' });
  await respond(parts, submission.interaction, response);
};

const viewOf = (parts: SubmissionParts, submission: Submission, response: Response) => {
  const { words } = parts;
  const place = placeOf(submission);
  switch (response.kind) {
    case 'invalid':
      return reopened(submission.view, response.errors);
    case 'form':
      return renderForm(response.form, place, words);
    case 'private':
      return renderCardModal(response.card, place, words);
    case 'closed':
      return response.card === null
        ? renderLineModal(words.done, place, words)
        : renderCardModal(response.card, place, words);
    case 'nothing':
    case 'home':
      return renderLineModal(words.done, place, words);
  }
};

const late = async (parts: SubmissionParts, submission: Submission, response: Response): Promise<void> => {
  const shown = await showInDialog(parts, { view_id: submission.view.id }, viewOf(parts, submission, response));
  // The person closed the dialog while it was busy: the answer follows as a message.
  if (!shown || response.kind === 'home') await respond(parts, submission.interaction, response);
};

const patience = (): { readonly over: Promise<null>; readonly stop: () => void } => {
  let stop = () => {};
  const over = new Promise<null>((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    stop = () => clearTimeout(timer);
  });
  return { over, stop };
};

/** Answers a form in Slack's own reply; when that takes too long, the dialog says "busy" and is filled after. */
export const takeSubmission = async (
  parts: SubmissionParts,
  front: FrontDoor,
  submission: Submission,
  reply: Reply,
): Promise<void> => {
  const answer = answerOf(parts, front, submission);
  const { over, stop } = patience();
  const first = await Promise.race([answer, over]);
  stop();
  if (first !== null) return inTime(parts, submission, first, reply);
  const busy = renderLineModal(parts.words.busy, placeOf(submission), parts.words);
  reply({ response_action: 'update', view: busy });
  await late(parts, submission, await answer);
};
