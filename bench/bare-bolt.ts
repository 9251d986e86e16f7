import bolt from '@slack/bolt';

/** What Slack's own framework costs when a click is acknowledged and nothing else happens: the floor. */
const [, , signingSecret = '', port = '0'] = process.argv;
const app = new bolt.App({
  receiver: new bolt.HTTPReceiver({ signingSecret, endpoints: '/slack/events', logLevel: bolt.LogLevel.ERROR }),
  authorize: async () => ({ botToken: 'xoxb-bench' }),
  logLevel: bolt.LogLevel.ERROR,
});
app.action(/.*/, async ({ ack }) => ack());
await app.start(Number(port));
process.stdout.write('ready\n');
