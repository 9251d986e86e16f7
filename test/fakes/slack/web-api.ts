import { asJson, isMessageTooLong, messageProblems, viewProblems } from './limits.ts';
import type { FakeState, FakeView, Json } from './state.ts';

/** Slack's methods as far as Handslag uses them: each takes a parsed body and gives Slack's answer. */

export interface FakeWorkspace {
  readonly workspace: string;
  readonly botUser: string;
  readonly botToken: string;
}

type Method = (state: FakeState, body: Json, place: FakeWorkspace) => Json;

const ok = (fields: Json = {}): Json => ({ ok: true, ...fields });
const no = (error: string, detail?: readonly string[]): Json => ({
  ok: false,
  error,
  ...(detail === undefined ? {} : { response_metadata: { messages: detail } }),
});
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Slack takes a person's id as the place for a direct message too. */
export const directOf = (user: string): string => `D${user.slice(1)}`;
const channelOf = (id: string): string => (id.startsWith('U') ? directOf(id) : id);

const contentProblem = (body: Json): Json | null => {
  if (isMessageTooLong(body['blocks'])) return no('msg_blocks_too_long');
  const problems = body['blocks'] === undefined ? [] : messageProblems(body['blocks']);
  return problems.length === 0 ? null : no('invalid_blocks', problems);
};

const TRIGGER_MS = 3000;

const userOfTrigger = (state: FakeState, trigger: string): string | null => {
  const found = state.triggers.get(trigger);
  state.triggers.delete(trigger);
  if (found === undefined || state.triggersExpired || Date.now() - found.at > TRIGGER_MS) return null;
  return found.user;
};

const findView = (state: FakeState, body: Json): FakeView | null => {
  const byId = state.views.get(string(body['view_id']));
  if (byId !== undefined) return byId;
  const external = string(body['external_id']);
  if (external === '') return null;
  return [...state.views.values()].find((view) => view.content['external_id'] === external) ?? null;
};

const viewReply = (view: FakeView): Json => ok({ view: { id: view.id, hash: view.hash, ...view.content } });

const openView: Method = (state, body) => {
  const problems = viewProblems(body['view']);
  if (problems.length > 0) return no('invalid_arguments', problems);
  const user = userOfTrigger(state, string(body['trigger_id']));
  if (user === null) return no('expired_trigger_id');
  const view: FakeView = {
    id: state.newId('V'),
    user,
    hash: state.newId('h'),
    content: asJson(body['view']),
  };
  state.views.set(view.id, view);
  return viewReply(view);
};

export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': (_state, _body, place) =>
    ok({
      team_id: place.workspace,
      user_id: place.botUser,
      bot_id: `B${place.botUser.slice(1)}`,
      url: 'https://example.org',
    }),
  'users.info': (_state, body) => ok({ user: { id: body['user'], tz: 'Europe/Amsterdam', locale: 'nl-NL' } }),
  'conversations.open': (state, body) => {
    const user = string(body['users']);
    return state.gone.has(user) ? no('user_disabled') : ok({ channel: { id: directOf(user) } });
  },
  'chat.postMessage': (state, body) => {
    const channel = channelOf(string(body['channel']));
    if (state.gone.has(channel)) return no('channel_not_found');
    const problem = contentProblem(body);
    if (problem !== null) return problem;
    const ts = state.nextTs();
    state.messages.push({
      channel,
      ts,
      onlyFor: null,
      text: string(body['text']),
      blocks: Array.isArray(body['blocks']) ? body['blocks'] : [],
      metadata: body['metadata'] === undefined ? null : asJson(body['metadata']),
      edits: 0,
    });
    return ok({ channel, ts });
  },
  'chat.update': (state, body) => {
    const found = state.messages.find(
      (message) => message.channel === body['channel'] && message.ts === body['ts'] && message.onlyFor === null,
    );
    if (found === undefined) return no('message_not_found');
    const problem = contentProblem(body);
    if (problem !== null) return problem;
    found.text = string(body['text']);
    found.blocks = Array.isArray(body['blocks']) ? body['blocks'] : [];
    found.edits += 1;
    return ok({ channel: found.channel, ts: found.ts });
  },
  'chat.postEphemeral': (state, body) => {
    const channel = string(body['channel']);
    if (state.gone.has(channel)) return no('channel_not_found');
    const problem = contentProblem(body);
    if (problem !== null) return problem;
    return ok({ message_ts: postOnlyFor(state, channel, string(body['user']), body) });
  },
  'conversations.history': (state, body) => {
    if (!state.historyAllowed) return no('missing_scope');
    const oldest = Number(body['oldest'] ?? 0);
    const all = state.messages.filter(
      (message) => message.channel === body['channel'] && message.onlyFor === null && Number(message.ts) > oldest,
    );
    const limit = Number(body['limit'] ?? 100);
    const messages = all
      .toReversed()
      .slice(0, limit)
      .map(({ ts, text, blocks, metadata }) => ({ ts, text, blocks, ...(metadata === null ? {} : { metadata }) }));
    return ok({ messages, has_more: all.length > limit });
  },
  'views.open': openView,
  'views.push': openView,
  'views.update': (state, body) => {
    const view = findView(state, body);
    if (view === null) return no('not_found');
    const problems = viewProblems(body['view']);
    if (problems.length > 0) return no('invalid_arguments', problems);
    view.content = asJson(body['view']);
    view.hash = state.newId('h');
    return viewReply(view);
  },
  'views.publish': (state, body) => {
    const problems = viewProblems(body['view']);
    if (problems.length > 0) return no('invalid_arguments', problems);
    state.homes.set(string(body['user_id']), asJson(body['view']));
    return ok({ view: { id: `H${string(body['user_id'])}` } });
  },
};

/** A message that one person sees; returns its timestamp. */
export const postOnlyFor = (state: FakeState, channel: string, user: string, body: Json): string => {
  const ts = state.nextTs();
  state.messages.push({
    channel,
    ts,
    onlyFor: user,
    text: string(body['text']),
    blocks: Array.isArray(body['blocks']) ? body['blocks'] : [],
    metadata: null,
    edits: 0,
  });
  return ts;
};
