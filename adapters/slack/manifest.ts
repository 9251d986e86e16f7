import { EVIDENCE_SHORTCUT } from './chosen-message.ts';
import { CALLBACK_PATH, EVENTS_PATH } from './paths.ts';
import { BOT_SCOPES } from './scopes.ts';
import { PROPOSE_SHORTCUT } from './shortcuts.ts';

export interface ManifestChoices {
  /** Where the bot is reached from outside, without a slash at its end. Null: over a socket alone. */
  readonly publicUrl: string | null;
  /** How the bot hears what people do. */
  readonly mode: 'http' | 'socket';
  /** Whether others install it in their workspaces. */
  readonly distributed: boolean;
}

/** The events that the bot hears: parse.ts knows each. */
export const BOT_EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.im',
  'tokens_revoked',
] as const;

/** The Slack app as its manifest has it: the one source for both ways of connecting. */
export const manifestOf = ({ publicUrl, mode, distributed }: ManifestChoices) => {
  const http = mode === 'http';
  if ((http || distributed) && publicUrl === null) throw new Error('give --url: Slack has to know where to go');
  const events = `${publicUrl?.replace(/\/+$/, '')}${EVENTS_PATH}`;
  const address = http ? { url: events } : {};
  const request = http ? { request_url: events } : {};
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Handslag',
      description: 'Carries a neighbourhood programme from proposal to signed agreement to result',
      background_color: '#1d4f4b',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Handslag', always_online: true },
      shortcuts: [
        {
          name: 'Voorstel doen',
          type: 'global',
          callback_id: PROPOSE_SHORTCUT,
          description: 'Stel iets voor in uw wijkprogramma',
        },
        {
          name: 'Voeg toe als bewijs',
          type: 'message',
          callback_id: EVIDENCE_SHORTCUT,
          description: 'Bewijs bij een van uw afspraken',
        },
      ],
      slash_commands: [
        {
          command: '/handslag',
          ...address,
          description: 'Handslag; type "help" to see what you can do',
          usage_hint: 'help | mijn | stand | koppel CODE',
          should_escape: false,
        },
      ],
    },
    oauth_config: {
      ...(distributed ? { redirect_urls: [`${publicUrl?.replace(/\/+$/, '')}${CALLBACK_PATH}`] } : {}),
      scopes: { bot: BOT_SCOPES },
    },
    settings: {
      event_subscriptions: { ...request, bot_events: [...BOT_EVENTS] },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: distributed,
      socket_mode_enabled: !http,
      token_rotation_enabled: distributed,
    },
  };
};
