import { Agent, request } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { signed } from '../test/fakes/slack/bot.ts';

export interface Click {
  readonly user: string;
  readonly buttonId: string;
  /** Slack's own time of the click: it tells clicks apart. */
  readonly actionTs: string;
}

/** Clicks as they come in at one address, and what became of each. */
export interface Stream {
  readonly url: string;
  readonly clicks: readonly Click[];
  /** From the moment at which each had to be sent, so that a late start counts too. */
  readonly acknowledgedAfterMs: number[];
  readonly refused: string[];
}

export const streamTo = (url: string, clicks: readonly Click[]): Stream => ({
  url,
  clicks,
  acknowledgedAfterMs: [],
  refused: [],
});

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Sent signed, as Slack sends a press in somebody's home tab. */
const send = (url: string, secret: string, { user, buttonId, actionTs }: Click): Promise<number> => {
  const payload = {
    type: 'block_actions',
    team: { id: WORKSPACE },
    user: { id: user, team_id: WORKSPACE },
    trigger_id: `trigger-${actionTs}`,
    view: { id: `H${user}`, type: 'home', hash: actionTs, private_metadata: '' },
    actions: [{ type: 'button', block_id: 'b', action_id: 'press:0', value: buttonId, action_ts: actionTs }],
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    ...signed(secret, body, Math.floor(Date.now() / 1000)),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(body);
  });
};

export const WORKSPACE = 'T0BENCH';

const clickAt = async (stream: Stream, secret: string, click: Click, dueAt: number): Promise<void> => {
  await after(Math.max(0, dueAt - performance.now()));
  const outcome = await send(stream.url, secret, click).catch((error: unknown) => String(error));
  if (outcome === 200) stream.acknowledgedAfterMs.push(performance.now() - dueAt);
  else stream.refused.push(String(outcome));
};

/** Every stream gets `perSecond` clicks a second, in turn, whether earlier ones were answered or not. */
export const clickThrough = async (streams: readonly Stream[], secret: string, perSecond: number): Promise<void> => {
  const gapMs = 1_000 / perSecond;
  const startAt = performance.now() + gapMs;
  await Promise.all(
    streams.flatMap((stream, place) =>
      stream.clicks.map((click, index) =>
        clickAt(stream, secret, click, startAt + (index + place / streams.length) * gapMs),
      ),
    ),
  );
};
