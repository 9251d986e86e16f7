import { useState } from 'react';
import { type Actions, type Button, type Element, SHAPES } from '../../../src/views/vocabulary.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface CardViewProps {
  readonly elements: readonly Element<string>[];
  readonly busy: boolean;
  readonly press: (buttonId: string) => void;
}

/** Every element of the vocabulary, as the playground shows it. */
export function CardView({ elements, busy, press }: CardViewProps) {
  return elements.map((element, index) => <ElementView key={index} element={element} busy={busy} press={press} />);
}

interface Pressing {
  readonly busy: boolean;
  readonly press: (buttonId: string) => void;
}

function ElementView({ element, ...pressing }: { readonly element: Element<string> } & Pressing) {
  switch (element.kind) {
    case 'heading':
      return <h3 className="heading">{element.text}</h3>;
    case 'text':
      return (
        <p className="text">
          {element.runs.map((run, index) => {
            const Tag = run.strong ? 'strong' : 'span';
            return <Tag key={index}>{run.text}</Tag>;
          })}
        </p>
      );
    case 'note':
      return <p className="note">{element.text}</p>;
    case 'quote':
      return <blockquote className="quote">{element.text}</blockquote>;
    case 'facts':
      return (
        <dl className="facts">
          {element.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'status':
      return (
        <p className="status">
          <strong className={`mark ${element.standing}`}>
            <span aria-hidden="true">{SHAPES[element.standing]}</span> {element.word}
          </strong>
          {element.text !== '' && <span> {element.text}</span>}
        </p>
      );
    case 'counts':
      return <Counts counts={element.counts} />;
    case 'change':
      return (
        <p className="change">
          <strong>{element.label}</strong>
          {element.words === null ? (
            <>
              <del>{element.before}</del>
              <ins>{element.after}</ins>
            </>
          ) : (
            <span className="words">
              {element.words.map(({ text, is }, index) => {
                const Tag = is === 'gone' ? 'del' : is === 'added' ? 'ins' : 'span';
                return <Tag key={index}>{text}</Tag>;
              })}
            </span>
          )}
        </p>
      );
    case 'actions':
      return <ActionsView actions={element.actions} {...pressing} />;
    case 'item':
      return <Item item={element} {...pressing} />;
    case 'link':
      return (
        <p className="text">
          <a href={element.url} rel="noreferrer">
            {element.label}
          </a>
        </p>
      );
    case 'divider':
      return <hr />;
  }
}

function Item({ item, ...pressing }: { readonly item: Extract<Element<string>, { kind: 'item' }> } & Pressing) {
  return (
    <div className="item">
      <p className="item-title">
        {item.standing !== null && (
          <span className={`mark ${item.standing}`} aria-hidden="true">
            {SHAPES[item.standing]}{' '}
          </span>
        )}
        {item.title}
      </p>
      {item.lines.map((line) => (
        <p key={line} className="item-line">
          {line}
        </p>
      ))}
      {item.actions !== null && <ActionsView actions={item.actions} {...pressing} />}
    </div>
  );
}

type CountsElement = Extract<Element<string>, { kind: 'counts' }>;

function Counts({ counts }: Pick<CountsElement, 'counts'>) {
  return (
    <div className="counts">
      <div className="bar" aria-hidden="true">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ standing, count }) => (
            <span key={standing} className={`fill ${standing}`} style={{ flexGrow: count }} />
          ))}
      </div>
      <ul>
        {counts.map(({ standing, word, count }) => (
          <li key={standing} className={count === 0 ? 'quiet' : ''}>
            <span className={`mark ${standing}`} aria-hidden="true">
              {SHAPES[standing]}
            </span>{' '}
            {word} <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ActionsView({ actions, busy, press }: { readonly actions: Actions<string> } & Pressing) {
  const [asked, setAsked] = useState<Button<string> | null>(null);
  const pressed = (button: Button<string>) => (button.confirm === null ? press(button.act) : setAsked(button));
  const show = (button: Button<string>) => (
    <button
      key={button.act}
      type="button"
      className={button.style}
      aria-haspopup={button.opens === 'form' || button.confirm !== null ? 'dialog' : undefined}
      disabled={busy}
      onClick={() => pressed(button)}
    >
      {button.label}
    </button>
  );
  return (
    <div className="actions">
      {actions.buttons.map(show)}
      {actions.more.length > 0 && (
        <details className="more">
          <summary>{actions.moreLabel}</summary>
          <div className="actions">{actions.more.map(show)}</div>
        </details>
      )}
      {asked !== null && asked.confirm !== null && (
        <ConfirmDialog
          confirm={asked.confirm}
          yes={() => {
            setAsked(null);
            press(asked.act);
          }}
          no={() => setAsked(null)}
        />
      )}
    </div>
  );
}
