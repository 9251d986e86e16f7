import type { ServerResponse } from 'node:http';

/** The words of the pages around an installation; they come from the catalogue. */
export interface InstallPageWords {
  readonly language: string;
  readonly installTitle: string;
  readonly installText: string;
  readonly installButton: string;
  readonly installedTitle: string;
  readonly installedText: string;
  readonly notInstalledTitle: string;
  readonly notInstalledText: string;
  readonly installAgain: string;
}

export interface InstallPage {
  readonly title: string;
  readonly text: string;
  readonly button: { readonly label: string; readonly url: string } | null;
}

const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { max-width: 34rem; margin: 10vh auto; padding: 0 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
a { display: inline-block; margin-top: 1rem; padding: 0.75rem 1.25rem; border-radius: 0.5rem; background: #1d4f4b; color: #fff; text-decoration: none; }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 3px; }
`;

/** Inline style alone; no script, nothing from elsewhere. */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const page = ({ language }: InstallPageWords, { title, text, button }: InstallPage): string =>
  [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${escaped(title)}</h1><p>${escaped(text)}</p>`,
    button === null ? '' : `<a href="${escaped(button.url)}">${escaped(button.label)}</a>`,
    '</main></body></html>',
  ].join('');

export const sendPage = (res: ServerResponse, status: number, words: InstallPageWords, shown: InstallPage): void => {
  res.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PAGE_POLICY,
    'cache-control': 'no-store',
  });
  res.end(page(words, shown));
};
