import nock from 'nock';
import { afterEach, expect, test } from 'vitest';
import { probeTeams } from '../../../adapters/teams/probe.ts';

const TENANT = '0f1e2d3c-0000-4000-8000-000000000000';
const given = { appId: 'app', appPassword: 'geheim', tenantId: TENANT };
const microsoft = () =>
  nock('https://login.microsoftonline.com').post(`/${TENANT}/oauth2/v2.0/token`, {
    grant_type: 'client_credentials',
    client_id: 'app',
    client_secret: 'geheim',
    scope: 'https://api.botframework.com/.default',
  });

afterEach(() => {
  expect(nock.isDone()).toBe(true);
});

test('a token that Microsoft gives is enough', async () => {
  microsoft().reply(200, { access_token: 'x', expires_in: 3599 });
  await expect(probeTeams(given)).resolves.toBeUndefined();
});

test('a refusal is told by its code, without the secret', async () => {
  microsoft().reply(401, {
    error: 'invalid_client',
    error_description: 'AADSTS7000215: Invalid client secret provided. geheim',
  });
  await expect(probeTeams(given)).rejects.toThrow(/^AADSTS7000215$/);
});

test('what is no answer of Microsoft is told by its status', async () => {
  microsoft().reply(502, '<html>');
  await expect(probeTeams(given)).rejects.toThrow('HTTP 502');
});
