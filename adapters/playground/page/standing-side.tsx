import { useState } from 'react';
import { SHAPES } from '../../../src/views/vocabulary.ts';
import type { PageState } from '../wire.ts';
import { fill, PAGE } from '../words.ts';
import { postAgain, postClock } from './ask-server.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface SideProps {
  readonly state: PageState;
  readonly become: (slug: string) => void;
  readonly reload: () => void;
  readonly openJournal: () => void;
}

/** How the programme stands, the one next step, the clock, and what is kept. */
export function StandingSide({ state, become, reload, openJournal }: SideProps) {
  return (
    <aside className="side" aria-label={PAGE.standing}>
      <section className="headline">
        <p className="programme">{state.programme}</p>
        <h2>{state.headline}</h2>
        <NextStep state={state} become={become} />
      </section>
      <Clock state={state} reload={reload} />
      <ul className="standing-lines">
        {state.lines.map(({ standing, word, text }) => (
          <li key={text}>
            <span className={`mark ${standing}`}>
              <span aria-hidden="true">{SHAPES[standing]}</span> {word}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <div className="side-end">
        <button type="button" className="plain" aria-haspopup="dialog" onClick={openJournal}>
          {PAGE.kept}
        </button>
        <Again state={state} reload={reload} />
      </div>
    </aside>
  );
}

function NextStep({ state: { next, person }, become }: Pick<SideProps, 'state' | 'become'>) {
  if (next === null) return <p className="quiet">{PAGE.nothingNext}</p>;
  const isOther = next.slug !== person.slug;
  return (
    <div className="next">
      <p className="next-label">{PAGE.next}</p>
      <p className="next-text">
        <strong>{next.name}</strong>
        <span>{next.text}</span>
      </p>
      {isOther && (
        <button type="button" className="primary" onClick={() => become(next.slug)}>
          {fill(PAGE.become, { name: next.name })}
        </button>
      )}
    </div>
  );
}

function Clock({ state, reload }: Pick<SideProps, 'state' | 'reload'>) {
  const [moving, setMoving] = useState(false);
  const move = async (by: 'day' | 'week' | 'next') => {
    setMoving(true);
    await postClock(state.scene, by).finally(() => setMoving(false));
    reload();
  };
  const steps = [
    ['day', PAGE.day],
    ['week', PAGE.week],
    ['next', PAGE.toNext],
  ] as const;
  return (
    <section className="clock" aria-label={PAGE.clock}>
      <h3>{PAGE.clock}</h3>
      <p className="now">{state.now}</p>
      <p className="quiet" role="status">
        {moving ? PAGE.moving : state.due === null ? PAGE.clockNever : fill(PAGE.clockDue, { due: state.due })}
      </p>
      <div className="actions">
        {steps.map(([by, label]) => (
          <button
            key={by}
            type="button"
            className="plain"
            disabled={moving || (by === 'next' && state.due === null)}
            onClick={() => void move(by)}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}

function Again({ state, reload }: Pick<SideProps, 'state' | 'reload'>) {
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const again = async () => {
    setAsked(false);
    setBusy(true);
    await postAgain(state.scene).finally(() => setBusy(false));
    reload();
  };
  return (
    <>
      <button type="button" className="link" disabled={busy} aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {busy ? PAGE.making : PAGE.again}
      </button>
      {asked && (
        <ConfirmDialog
          confirm={{ title: PAGE.again, text: PAGE.againSure, yes: PAGE.yes, no: PAGE.no }}
          yes={() => void again()}
          no={() => setAsked(false)}
        />
      )}
    </>
  );
}
