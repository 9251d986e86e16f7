import type { ThemeId } from '../domain/ids.ts';
import { as } from '../domain/ids.ts';
import type { TextData } from '../domain/programme/agreement-text.ts';
import type { ProjectFields } from '../domain/programme/events.ts';
import type { Language } from '../domain/words.ts';
import { termsText } from './text/agreement-terms.ts';
import { themeName } from './text/themes.ts';
import { type Words, words } from './words.ts';

/** Stored with each frozen text. Raise it when a word or the order of the text changes. */
const TEMPLATE_VERSION = '2';

/** Between pages in the stored text: form feed, as in any plain text that is printed. */
const PAGE_BREAK = '\f';

/** About a screen of a phone, four times over; well inside what a dialog of either platform can hold. */
const PAGE_LENGTH = 2400;

export interface RenderedText {
  readonly pages: readonly string[];
  /** What is hashed and stored: the pages in one. */
  readonly text: string;
  readonly templateVersion: string;
}

/** One article: its paragraphs are never broken over pages. */
interface Article {
  readonly title: string;
  /** With the article's own number, from which its lines are numbered. */
  readonly paragraphs: (number: number) => readonly string[];
}

/** The text that the parties sign: parties and functions, no persons. In another language than the programme's it is a courtesy translation. */
export const renderText = (data: TextData, language: Language): RenderedText => {
  const w = words({ language, zone: as('UTC') });
  const numbered = articlesOf(data, w).flatMap(({ title, paragraphs }, index) => {
    const number = index + 1;
    const head = w.text('agreementText.article', { number, title });
    const [first = '', ...rest] = paragraphs(number);
    return [`${head}\n\n${first}`, ...rest];
  });
  return inPages([titleBlock(data, w), ...numbered], TEMPLATE_VERSION);
};

/** A text of blocks, each of which stays whole on its page. */
export const inPages = (blocks: readonly string[], templateVersion: string): RenderedText => {
  const pages = paged(blocks);
  return { pages, text: pages.join(PAGE_BREAK), templateVersion };
};

/** The pages of a stored text, the same as when it was rendered. */
export const pagesOf = (text: string): readonly string[] => text.split(PAGE_BREAK);

const paged = (blocks: readonly string[]): readonly string[] => {
  const pages: string[] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + block.length + 2 <= PAGE_LENGTH)
      pages[pages.length - 1] = `${last}

${block}`;
    else pages.push(block);
  }
  return pages;
};

const titleBlock = (data: TextData, w: Words): string => {
  const { kind, name, revision, areas, themes, language } = data;
  return [
    titleOf(kind, name, language, w),
    w.text('agreementText.version', { revision }),
    w.text('agreementText.partOf', { areas: w.list(areas.map((area) => area.name)), count: areas.length }),
    ...(themes.length === 0
      ? []
      : [w.text('agreementText.themes', { themes: themesText(themes, data, w), count: themes.length })]),
  ].join('\n');
};

/** Most programmes carry what they are in their name, in their own language. */
const titleOf = (kind: TextData['kind'], name: string, language: Language, w: Words): string => {
  const itsOwn = words({ language, zone: as('UTC') }).text(`programmeKind.${kind}`);
  if (name.toLowerCase().startsWith(itsOwn.toLowerCase())) return name;
  return w.text('agreementText.programme', { kind: w.text(`programmeKind.${kind}`), name });
};

/** Under the names that they had at the set-up: what is signed does not change with the municipality's list. */
const themesText = (themes: readonly ThemeId[], { themeNames }: TextData, w: Words): string =>
  w.list(themes.map((themeId) => themeName(themeId, themeNames, w)));

const articlesOf = (data: TextData, w: Words): readonly Article[] => {
  const plain = (title: 'binding' | 'progress' | 'changes'): Article => ({
    title: w.text(`agreementText.${title}`),
    paragraphs: () => [w.text(`agreementText.${title}Text`)],
  });
  const { startsOn, endsOn } = data.term;
  return [
    {
      title: w.text('agreementText.parties'),
      paragraphs: (article) => [
        w.text('agreementText.partiesIntro'),
        lines(data.parties, article, ({ name }, number) => w.text('agreementText.party', { number, name })),
      ],
    },
    {
      title: w.text('agreementText.term'),
      paragraphs: () => [w.text('agreementText.termText', { startsOn: w.date(startsOn), endsOn: w.date(endsOn) })],
    },
    plain('binding'),
    agenda(data, w),
    ...data.projects.map((project) => projectArticle(data, project, w)),
    plain('progress'),
    {
      title: w.text('agreementText.late'),
      paragraphs: () => [
        [
          w.text('agreementText.ladderOwner', { days: data.ladder.ownerAfter }),
          w.text('agreementText.ladderCoordinator', { days: data.ladder.coordinatorAfter }),
        ].join('\n'),
      ],
    },
    plain('changes'),
    ...(data.presentation === null ? [] : [presentationArticle(data.presentation, w)]),
    {
      title: w.text('agreementText.signatures'),
      paragraphs: () => [
        w.text('agreementText.signaturesText', { parties: w.list(data.parties.map(({ name }) => name)) }),
      ],
    },
  ];
};

/** Signed before residents saw it: what is promised to them. */
const presentationArticle = ({ plannedOn }: NonNullable<TextData['presentation']>, w: Words): Article => ({
  title: w.text('agreementText.presentation'),
  paragraphs: () => [
    plannedOn === null
      ? w.text('agreementText.presentationLater')
      : w.text('agreementText.presentationOn', { date: w.date(plannedOn) }),
    w.text('agreementText.presentationText'),
  ],
});

/** A numbered line each. */
const lines = <Item>(items: readonly Item[], article: number, line: (item: Item, number: string) => string): string =>
  items.map((item, index) => line(item, `${article}.${index + 1}`)).join('\n');

const agenda = (data: TextData, w: Words): Article => ({
  title: w.text('agreementText.agenda'),
  paragraphs: (article) =>
    data.agenda.length === 0
      ? [w.text('agreementText.noAgenda')]
      : [
          w.text('agreementText.agendaIntro'),
          lines(data.agenda, article, ({ title, themes }, number) =>
            themes.length === 0
              ? w.text('agreementText.agendaItem', { number, title })
              : w.text('agreementText.agendaItemWithThemes', { number, title, themes: themesText(themes, data, w) }),
          ),
        ],
});

const projectArticle = (data: TextData, project: ProjectFields, w: Words): Article => {
  const agreements = data.agreements.filter(({ projectId }) => projectId === project.projectId);
  const serves = data.agenda.filter(({ itemId }) => project.agendaItemIds.includes(itemId)).map(({ title }) => title);
  return {
    title: w.text('agreementText.project', { name: project.name }),
    paragraphs: (article) => [
      ...(project.description === null ? [] : [project.description]),
      ...(serves.length === 0 ? [] : [w.text('agreementText.projectServes', { items: w.list(serves) })]),
      ...(agreements.length === 0 ? [w.text('agreementText.noAgreements')] : []),
      ...agreements.map((terms, index) => termsText(data, terms, `${article}.${index + 1}`, w)),
    ],
  };
};
