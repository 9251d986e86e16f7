import { useEffect, useRef, useState } from 'react';
import type { PageState } from '../wire.ts';
import { fill, PAGE } from '../words.ts';

/** Says to a screen reader what came in, and nothing of what was there already. */
export function NewMessages({ state }: { readonly state: PageState }) {
  const known = useRef<ReadonlySet<string> | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const messages = state.conversations.flatMap(({ messages: each }) => each);
    const before = known.current;
    known.current = new Set(messages.map(({ ref }) => ref));
    if (before === null) return;
    const fresh = messages.filter((message) => message.kind === 'card' && !before.has(message.ref)).at(-1);
    if (fresh?.kind === 'card') setSaid(fill(PAGE.newMessage, { text: fresh.card.summary }));
  }, [state]);
  return (
    <p className="unseen" role="status" aria-live="polite">
      {said}
    </p>
  );
}
