import type { IncomingMessage, ServerResponse } from 'node:http';
import { InstallProvider } from '@slack/oauth';
import type { CredentialStore } from '../../src/application/ports/credentials.ts';
import type { WorkspaceStore } from '../../src/application/ports/workspaces.ts';
import type { Installations } from '../../src/application/workspaces/installations.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { type InstallPageWords, PAGE_POLICY, page, sendPage } from './install-page.ts';
import { credentialKey, installationStore, isOlder, tokensOf } from './installations.ts';
import { quietLogger, type SlackLog } from './log.ts';
import { CALLBACK_PATH, INSTALL_PATH } from './paths.ts';
import { BOT_SCOPES } from './scopes.ts';
import { clientOptions } from './web-client.ts';
import type { Tokens } from './webs.ts';

/** How others install the bot in their workspaces. */
export interface InstallSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** Where the bot is reached from outside, without a slash at its end. */
  readonly publicUrl: string;
  readonly credentials: CredentialStore;
  readonly words: InstallPageWords;
}

export interface InstallParts {
  readonly apiUrl: string;
  readonly log: SlackLog;
  readonly now: () => Instant;
  readonly workspaces: WorkspaceStore;
  readonly installations: Installations;
}

export type Page = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

export interface Installing {
  readonly tokens: Tokens;
  readonly pages: readonly { readonly path: string; readonly handler: Page }[];
  readonly installUrl: string;
  /** Takes the tokens away; what was sent through them waits. An older word than the installation itself is not heard. */
  uninstalled(installation: string, at: Instant): Promise<void>;
}

const onlyGet =
  (handler: Page): Page =>
  async (req, res) => {
    if (req.method === 'GET') return handler(req, res);
    res.writeHead(405, { allow: 'GET' });
    res.end();
  };

/** Slack's page where a person says yes, beside another API: for end-to-end runs. */
const authorizationUrlOf = (apiUrl: string): string => new URL('../oauth/v2/authorize', apiUrl).href;

const providerOf = (settings: InstallSettings, parts: InstallParts, store: ReturnType<typeof installationStore>) =>
  new InstallProvider({
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    stateSecret: settings.stateSecret,
    installationStore: store,
    authorizationUrl: authorizationUrlOf(parts.apiUrl),
    installUrlOptions: { scopes: [...BOT_SCOPES], redirectUri: settings.publicUrl + CALLBACK_PATH },
    renderHtmlForInstallPath: (url) => {
      const { installTitle: title, installText: text, installButton: label } = settings.words;
      return page(settings.words, { title, text, button: { label, url } });
    },
    clientOptions: clientOptions(parts.apiUrl, parts.log),
    logger: quietLogger(parts.log),
  });

/** Install page and callback as Bolt's own provider does them: signed state, bound to the browser by a cookie. */
export const createInstalling = (settings: InstallSettings, parts: InstallParts): Installing => {
  const { credentials, publicUrl, words } = settings;
  const { workspaces, installations, log } = parts;
  const nowMs = () => Date.parse(parts.now());
  const forget = { forget: (_installation: string) => {} };
  const store = installationStore(credentials, parts.now, async (installation, team) => {
    forget.forget(installation);
    for (const place of new Set([installation, team ?? installation]))
      await workspaces.route('slack', place, installation);
  });
  const provider = providerOf(settings, parts, store);
  const tokens = tokensOf(provider, credentials, nowMs);
  forget.forget = tokens.forget;
  const install: Page = (req, res) => {
    res.setHeader('Content-Security-Policy', PAGE_POLICY);
    return provider.handleInstallPath(req, res);
  };
  const callback: Page = (req, res) =>
    provider.handleCallback(req, res, {
      successAsync: async (installation) => {
        const id = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
        if (id !== undefined) await installations.works({ platform: 'slack', installation: id });
        log.info({ installation: id ?? null }, 'Slack app installed');
        sendPage(res, 200, words, { title: words.installedTitle, text: words.installedText, button: null });
      },
      failureAsync: async (error) => {
        log.warn({ code: 'code' in error ? error.code : null }, 'a Slack installation did not succeed');
        const again = { label: words.installAgain, url: publicUrl + INSTALL_PATH };
        sendPage(res, 400, words, { title: words.notInstalledTitle, text: words.notInstalledText, button: again });
      },
    });
  return {
    tokens,
    pages: [
      { path: INSTALL_PATH, handler: onlyGet(install) },
      { path: CALLBACK_PATH, handler: onlyGet(callback) },
    ],
    installUrl: publicUrl + INSTALL_PATH,
    uninstalled: async (installation, at) => {
      if (await isOlder(credentials, installation, at)) return;
      await credentials.remove(credentialKey(installation));
      tokens.forget(installation);
      await installations.stopped({ platform: 'slack', installation }, at);
    },
  };
};
