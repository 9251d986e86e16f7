import type { Interaction } from '../../src/application/interaction.ts';
import type { Instant } from '../../src/domain/ids.ts';
import type { FieldValue, FormValues } from '../../src/views/vocabulary.ts';
import { conversationOf, encodeReplyTo, heardIn } from './conversation-ref.ts';
import type { SlackFile, StateValue, ViewSubmission } from './payloads.ts';

export interface Submission {
  /** Its file fields are null until the files were read. */
  readonly interaction: Interaction;
  readonly values: FormValues;
  readonly buttonId: string;
  readonly files: readonly { readonly field: string; readonly file: SlackFile }[];
  /** The form as it was submitted, to show it again with errors. */
  readonly view: ViewSubmission['view'];
}

const typedValue = (state: StateValue): FieldValue => {
  switch (state.type) {
    case 'datepicker':
      return state.selected_date ?? null;
    case 'static_select':
      return state.selected_option?.value ?? null;
    case 'multi_static_select':
      return (state.selected_options ?? []).map((option) => option.value);
    case 'file_input':
      return null;
    default:
      return state.value ?? null;
  }
};

/** Null when the dialog is not one of ours to submit. */
export const parseSubmission = (
  body: ViewSubmission,
  metadata: { readonly submit: string | null; readonly from: string | null },
  at: Instant,
): Submission | null => {
  const workspace = body.user.team_id ?? body.team?.id;
  if (metadata.submit === null || workspace === undefined) return null;
  const { view } = body;
  const states = Object.entries(view.state.values).flatMap(([field, byAction]) =>
    Object.values(byAction).map((state) => ({ field, state })),
  );
  const values = Object.fromEntries(states.map(({ field, state }) => [field, typedValue(state)]));
  const files = states.flatMap(({ field, state }) => (state.files ?? []).slice(0, 1).map((file) => ({ field, file })));
  const interaction: Interaction = {
    id: `slack:submit:${view.id}:${view.hash}`,
    account: { platform: 'slack', workspace, user: body.user.id },
    conversation: metadata.from === null ? null : conversationOf(body.team?.id ?? workspace, metadata.from),
    at,
    replyTo: encodeReplyTo({
      surface: 'modal',
      viewId: view.id,
      ...heardIn(body.team?.id, workspace),
    }),
    what: { kind: 'submit', buttonId: metadata.submit, values },
  };
  return { interaction, values, buttonId: metadata.submit, files, view };
};
