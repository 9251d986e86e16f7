/** What a letter is made of. Every string is plain text: the renderings below escape it. */
export type LetterPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What the reader said themselves. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'small'; readonly text: string };

/** Plain text, a blank line between paragraphs. */
export const letterText = (parts: readonly LetterPart[]): string =>
  `${parts.map(({ kind, text }) => (kind === 'quote' ? quoted(text) : text)).join('\n\n')}\n`;

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const STYLES = {
  paragraph: 'margin:0 0 16px',
  quote: 'margin:0 0 8px;padding:0 0 0 12px;border-left:4px solid #767676',
  small: 'margin:0 0 8px;font-size:14px;color:#595959',
} as const;

/** A page that any mail program shows: no pictures, no links, no script. */
export const letterHtml = (subject: string, parts: readonly LetterPart[], language: string): string =>
  [
    '<!doctype html>',
    `<html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1f1f1f;max-width:36em">',
    ...parts.map(({ kind, text }) => {
      const tag = kind === 'quote' ? 'blockquote' : 'p';
      return `<${tag} style="${STYLES[kind]}">${escaped(text).replaceAll('\n', '<br>')}</${tag}>`;
    }),
    '</body></html>',
    '',
  ].join('\n');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
