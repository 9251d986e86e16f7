/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Page, PageAddress, PageElement, PageSection } from '../../../src/views/index.ts';
import { CountsBar } from './counts-bar.tsx';
import { Standing } from './standing.tsx';

/** Gives a page its address below the place where the pages stand. */
export type AddressOf = (to: PageAddress) => string;

/** The whole HTML of one page: no script, one style sheet, readable on a phone, on a desk and on A4. */
export const documentOf = (page: Page, addressOf: AddressOf, styles: string): string =>
  `<!doctype html>\n${renderToString(<Document page={page} addressOf={addressOf} styles={styles} />)}\n`;

interface DocumentProps {
  readonly page: Page;
  readonly addressOf: AddressOf;
  readonly styles: string;
}

const Document = ({ page, addressOf, styles }: DocumentProps) => (
  <html lang={page.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{page.sender === '' ? page.title : `${page.title} · ${page.sender}`}</title>
      <link rel="stylesheet" href={styles} />
    </head>
    <body>
      <a class="skip" href="#content">
        {page.skip}
      </a>
      <Sender page={page} addressOf={addressOf} />
      <main id="content" tabIndex={-1}>
        <h1>{page.title}</h1>
        <div class="lead">
          {page.lead.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {page.sections.map((section, index) => (
          <Section key={section.heading} section={section} id={`deel-${index + 1}`} addressOf={addressOf} />
        ))}
      </main>
      {page.closing.length === 0 ? null : (
        <footer>
          {page.closing.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      )}
    </body>
  </html>
);

const Sender = ({ page, addressOf }: Pick<DocumentProps, 'page' | 'addressOf'>) =>
  page.sender === '' ? null : (
    <header>
      <p class="sender">{page.above === null ? page.sender : <a href={addressOf(page.above)}>{page.sender}</a>}</p>
    </header>
  );

interface SectionProps {
  readonly section: PageSection;
  readonly id: string;
  readonly addressOf: AddressOf;
}

const Section = ({ section, id, addressOf }: SectionProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{section.heading}</h2>
    {section.elements.map((element, index) => (
      <Element key={index} element={element} addressOf={addressOf} />
    ))}
  </section>
);

const Element = ({ element, addressOf }: { readonly element: PageElement; readonly addressOf: AddressOf }) => {
  switch (element.kind) {
    case 'paragraph':
      return <p>{element.text}</p>;
    case 'list':
      return (
        <ul class="goals">
          {element.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return <Facts facts={element.facts} />;
    case 'counts':
      return <CountsBar label={element.label} counts={element.counts} />;
    case 'promise':
      return (
        <article class="promise">
          <h3>{element.title}</h3>
          {element.standing === null ? null : <Standing {...element.standing} />}
          <Facts facts={element.facts} />
        </article>
      );
    case 'reaction':
      return (
        <article class="reaction">
          {element.quote === null ? null : <blockquote>{element.quote}</blockquote>}
          <p>
            <strong>{element.answer}</strong>
          </p>
          {element.reason === null ? null : <p>{element.reason}</p>}
        </article>
      );
    case 'link':
      return (
        <Card>
          <a href={addressOf(element.to)}>{element.label}</a>
          {element.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Card>
      );
  }
};

const Card = ({ children }: { readonly children: ComponentChildren }) => <div class="entry">{children}</div>;

type FactsProps = Pick<Extract<PageElement, { readonly kind: 'facts' }>, 'facts'>;

const Facts = ({ facts }: FactsProps) => (
  <dl>
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
