import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { PageConversation, PageMessage, PageState } from '../wire.ts';
import { fill, PAGE } from '../words.ts';
import { BothDialog } from './both-dialog.tsx';
import { CardView } from './card-view.tsx';
import { initials } from './people.tsx';

interface PhoneProps {
  readonly state: PageState;
  readonly place: string | null;
  readonly goTo: (ref: string) => void;
  readonly busy: boolean;
  readonly failure: string | null;
  readonly press: (buttonId: string) => void;
  readonly say: (text: string) => Promise<void>;
}

export function Phone({ state, place, goTo, busy, failure, press, say }: PhoneProps) {
  const [looked, setLooked] = useState<string | null>(null);
  const { person, conversations } = state;
  const here = conversations.find(({ ref }) => ref === place) ?? conversations[0];
  const name = fill(PAGE.phone, { name: person.name });
  return (
    <section className="phone" id="phone" aria-label={name} tabIndex={-1}>
      <header className="phone-top">
        <span className="initials" aria-hidden="true">
          {initials(person.name)}
        </span>
        <h2>
          {person.name}
          <span>{person.function}</span>
        </h2>
      </header>
      {here === undefined ? (
        <p className="quiet padded">{fill(PAGE.onPaperWhy, { name: person.name })}</p>
      ) : (
        <>
          <Places conversations={conversations} here={here} goTo={goTo} />
          <Messages conversation={here} busy={busy} press={press} look={setLooked} />
          {failure !== null && (
            <p className="failure" role="alert">
              {fill(PAGE.failed, { text: failure })}
            </p>
          )}
          <Compose busy={busy} say={say} />
        </>
      )}
      {looked !== null && <BothDialog scene={state.scene} message={looked} close={() => setLooked(null)} />}
    </section>
  );
}

interface PlacesProps {
  readonly conversations: readonly PageConversation[];
  readonly here: PageConversation;
  readonly goTo: (ref: string) => void;
}

function Places({ conversations, here, goTo }: PlacesProps) {
  return (
    <nav className="places" aria-label={PAGE.conversations}>
      <ul>
        {conversations.map(({ ref, title, kind }) => (
          <li key={ref}>
            <button type="button" aria-current={ref === here.ref ? 'true' : undefined} onClick={() => goTo(ref)}>
              {kind === 'channel' && <span aria-hidden="true"># </span>}
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface MessagesProps {
  readonly conversation: PageConversation;
  readonly busy: boolean;
  readonly press: (buttonId: string) => void;
  readonly look: (message: string) => void;
}

function Messages({ conversation: { ref, title, messages }, busy, press, look }: MessagesProps) {
  const list = useRef<HTMLOListElement>(null);
  const newest = messages.at(-1)?.ref;
  useEffect(() => {
    const last = list.current?.lastElementChild;
    if (list.current === null || !(last instanceof HTMLElement)) return;
    // A card that is higher than the screen is read from its top.
    list.current.scrollTop = last.offsetTop - list.current.offsetTop - 12;
  }, [ref, newest]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard.
    <ol className="messages" ref={list} aria-label={title} aria-busy={busy} tabIndex={0}>
      {messages.length === 0 && <li className="quiet padded">{PAGE.empty}</li>}
      {messages.map((message) => (
        <li key={message.ref} className={message.kind === 'said' && message.own ? 'message own' : 'message'}>
          <MessageView message={message} busy={busy} press={press} look={look} />
        </li>
      ))}
    </ol>
  );
}

interface MessageProps extends Pick<MessagesProps, 'busy' | 'press' | 'look'> {
  readonly message: PageMessage;
}

function MessageView({ message, busy, press, look }: MessageProps) {
  if (message.kind === 'said') {
    return (
      <>
        <p className="meta">
          {message.own ? PAGE.you : message.by}, {message.at}
        </p>
        <p className="bubble">{message.text}</p>
      </>
    );
  }
  return (
    <article className="card" aria-label={message.card.summary}>
      <p className="meta">
        {PAGE.name}, {message.at}
        {message.edited && ` · ${PAGE.edited}`}
        {message.onlyForYou && ` · ${PAGE.onlyYou}`}
      </p>
      <CardView elements={message.card.elements} busy={busy} press={press} />
      <button type="button" className="link both" onClick={() => look(message.ref)}>
        {PAGE.both}
      </button>
    </article>
  );
}

function Compose({ busy, say }: Pick<PhoneProps, 'busy' | 'say'>) {
  const [text, setText] = useState('');
  const send = (words: string) => {
    if (words.trim() === '' || busy) return;
    setText('');
    void say(words.trim());
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send(text);
  };
  return (
    <form className="compose" onSubmit={onSubmit}>
      <ul className="tries">
        {PAGE.tries.map((words) => (
          <li key={words}>
            <button type="button" disabled={busy} onClick={() => send(words)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
      <label>
        <span className="unseen">{PAGE.type}</span>
        <input
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={PAGE.type}
          maxLength={2000}
          autoComplete="off"
        />
      </label>
      <button type="submit" className="primary" disabled={busy}>
        {PAGE.send}
      </button>
    </form>
  );
}
