import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { shortId } from '../../../src/application/residents/address.ts';
import type { ResidentsPages } from '../../../src/application/residents/residents-pages.ts';
import { as } from '../../../src/domain/ids.ts';
import type { Page, PageAddress } from '../../../src/views/index.ts';
import type { Mount } from '../server.ts';
import { documentOf } from './document.tsx';
import { remembering } from './remembering.ts';

/** The styles of the pages, and no script: what is on the page is all that there is. */
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const STYLES = readFileSync(new URL('./styles.css', import.meta.url), 'utf8');
const STYLES_BODY = bodyOf(STYLES);
const STYLES_PATH = 'stijl.css';
const ROOT = '/bewoners';

export interface ResidentsOptions {
  readonly pages: ResidentsPages;
  /** The path of the bot's address from outside: '' unless it stands below one. */
  readonly base: string;
}

/** Below `/bewoners`: a municipality, its areas and its programmes, as far as they were published. */
export const residentsMount = ({ pages, base }: ResidentsOptions): Mount => {
  const addressOf = (to: PageAddress): string => `${base}${ROOT}/${pathOf(to)}`;
  const styles = `${base}${ROOT}/${STYLES_PATH}`;
  const html = (page: Page): string => documentOf(page, addressOf, styles);
  const read = remembering(async (path: string) => {
    const page = await pageAt(pages, path);
    return page === null ? null : bodyOf(html(page));
  });
  return {
    path: ROOT,
    handler: async (request, response) => {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return answer(request, response, 405, 'text', bodyOf(''));
      const { pathname } = new URL(request.url ?? '/', 'http://page');
      if (pathname === `/${STYLES_PATH}`) return answer(request, response, 200, 'css', STYLES_BODY);
      const found = await read(pathname);
      if (found === null) return answer(request, response, 404, 'html', bodyOf(html(pages.gone())));
      return answer(request, response, 200, 'html', found);
    },
  };
};

const pathOf = (to: PageAddress): string => {
  const municipality = encodeURIComponent(to.municipalityId);
  switch (to.of) {
    case 'municipality':
      return municipality;
    case 'area':
      return `${municipality}/gebied/${encodeURIComponent(shortId(to.municipalityId, to.areaId))}`;
    case 'programme':
      return `${municipality}/programma/${encodeURIComponent(shortId(to.municipalityId, to.programmeId))}`;
  }
};

/** Ids as programme files and conversations make them. */
const ID = z
  .string()
  .regex(/^[\w.-]+$/)
  .max(128);
const PATH = z.union([z.tuple([ID]), z.tuple([ID, z.enum(['gebied', 'programma']), ID])]);

async function pageAt(pages: ResidentsPages, pathname: string): Promise<Page | null> {
  const read = PATH.safeParse(pathname.split('/').filter((part) => part !== ''));
  if (!read.success) return null;
  if (read.data.length === 1) return pages.municipality(as(read.data[0]));
  const [municipality, of, id] = read.data;
  return of === 'gebied' ? pages.area(as(municipality), id) : pages.programme(as(municipality), id);
}

const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', text: 'text/plain' } as const;

interface Body {
  readonly bytes: Buffer;
  /** The same for the same bytes. */
  readonly tag: string;
}

/** Made once for all who read it. */
function bodyOf(text: string): Body {
  const bytes = Buffer.from(text);
  return { bytes, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"` };
}

/** A browser asks each time whether it changed, so that what was taken back is gone at once. */
function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: keyof typeof TYPES,
  { bytes, tag }: Body,
): void {
  const isKnown = status === 200 && request.headers['if-none-match'] === tag;
  response.writeHead(isKnown ? 304 : status, {
    'content-type': TYPES[type],
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
    ...(status === 200 ? { etag: tag } : {}),
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  response.end(isKnown || request.method === 'HEAD' ? undefined : bytes);
}
