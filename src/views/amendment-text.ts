import type { PartyId } from '../domain/ids.ts';
import { as } from '../domain/ids.ts';
import { checkCode } from '../domain/journal/seal.ts';
import type { AmendmentData } from '../domain/programme/amendments/data.ts';
import type { Language } from '../domain/words.ts';
import { inPages, type RenderedText } from './agreement-text.ts';
import { termsDifferences, termsText } from './text/agreement-terms.ts';
import { type Words, words } from './words.ts';

/** Stored with each amendment. Raise it when a word or the order of the text changes. */
const TEMPLATE_VERSION = 'amendment-1';

/** The text to which the parties consent: parties and functions, no persons. In another language it is a courtesy translation. */
export const renderAmendment = (data: AmendmentData, language: Language): RenderedText => {
  const w = words({ language, zone: as('UTC') });
  const articles = [
    whatChanges(data, w),
    [w.text('amendmentText.why'), data.reason],
    ...(data.does === 'change' && data.after !== null
      ? [[w.text('amendmentText.asItWillBe'), termsText(data, data.after, '3.1', w)] as const]
      : []),
    whoDecides(data, w),
    [w.text('amendmentText.from'), w.text('amendmentText.fromText')],
  ];
  const blocks = articles.map(
    ([title, paragraph], index) =>
      `${w.text('agreementText.article', { number: index + 1, title: title ?? '' })}\n\n${paragraph}`,
  );
  return inPages([titleBlock(data, w), ...blocks], TEMPLATE_VERSION);
};

const titleBlock = ({ number, name, revision, textSha256 }: AmendmentData, w: Words): string =>
  [
    w.text('amendmentText.title', { number, programme: name }),
    w.text('amendmentText.ofText', { revision, checkCode: checkCode(textSha256) }),
  ].join('\n');

const whatChanges = (data: AmendmentData, w: Words): readonly [string, string] => {
  const { does, before, after, project } = data;
  const title = w.text('amendmentText.whatChanges');
  const terms = after ?? before;
  const intro = w.text(`amendmentText.${does}Intro`, { what: before?.what ?? after?.what ?? '', project });
  if (does !== 'change') return [title, `${intro}\n\n${terms === null ? '' : termsText(data, terms, '1.1', w)}`];
  const lines = termsDifferences(data, before, after, w).flatMap((difference) => [
    w.text('amendmentText.was', {
      text: difference.before === '' ? w.text('amendmentText.nothing') : difference.before,
    }),
    w.text('amendmentText.becomes', {
      text: difference.after === '' ? w.text('amendmentText.nothing') : difference.after,
    }),
  ]);
  return [title, [intro, ...lines].join('\n')];
};

const whoDecides = ({ parties, consents, told }: AmendmentData, w: Words): readonly [string, string] => {
  const names = (ids: readonly PartyId[]) =>
    w.list(parties.filter(({ partyId }) => ids.includes(partyId)).map(({ name }) => name));
  return [
    w.text('amendmentText.whoDecides'),
    [
      w.text('amendmentText.consents', { parties: names(consents), count: consents.length }),
      ...(told.length === 0 ? [] : [w.text('amendmentText.told', { parties: names(told), count: told.length })]),
    ].join('\n'),
  ];
};
