import { useEffect, useState } from 'react';
import type { SceneName } from '../scene-runtime.ts';
import type { PageCommit, PageJournal } from '../wire.ts';
import { fill, PAGE } from '../words.ts';
import { getJournal } from './ask-server.ts';
import { Dialog } from './dialog.tsx';

interface JournalDialogProps {
  readonly scene: SceneName;
  readonly close: () => void;
}

/** What is kept, line by line, and whether it is right; with one character changed in a copy it is not. */
export function JournalDialog({ scene, close }: JournalDialogProps) {
  const [stream, setStream] = useState<string | null>(null);
  const [changed, setChanged] = useState(false);
  const [journal, setJournal] = useState<PageJournal | null>(null);
  useEffect(() => {
    let wanted = true;
    getJournal(scene, stream, changed).then((fetched) => wanted && setJournal(fetched));
    return () => {
      wanted = false;
    };
  }, [scene, stream, changed]);
  return (
    <Dialog title={PAGE.kept} size="wide" close={close}>
      <div className="form-body">
        <p className="text">{PAGE.keptIntro}</p>
        {journal === null ? <p role="status">{PAGE.busy}</p> : <Journal journal={journal} choose={setStream} />}
      </div>
      <div className="dialog-end">
        <button type="button" className={changed ? 'plain' : 'danger'} onClick={() => setChanged(!changed)}>
          {changed ? PAGE.restore : PAGE.change}
        </button>
        <button type="button" className="plain" onClick={close}>
          {PAGE.close}
        </button>
      </div>
    </Dialog>
  );
}

function Journal({ journal, choose }: { readonly journal: PageJournal; readonly choose: (stream: string) => void }) {
  return (
    <>
      <div className="field">
        <label htmlFor="stream">{PAGE.part}</label>
        <select id="stream" value={journal.stream} onChange={(event) => choose(event.target.value)}>
          {journal.streams.map(({ stream, title, commits, ok }) => (
            <option key={stream} value={stream}>
              {ok ? '✓' : '✗'} {title} ({fill(PAGE.commits, { count: commits })})
            </option>
          ))}
        </select>
      </div>
      <p className={`verdict ${journal.ok ? 'right' : 'wrong'}`} role="status">
        <span aria-hidden="true">{journal.ok ? '✓' : '✗'} </span>
        {journal.verdict}
      </p>
      {journal.change !== null && (
        <div className="changed">
          <p>{fill(PAGE.changed, { seq: journal.change.seq })}</p>
          <p>
            <del>{journal.change.before}</del>
          </p>
          <p>
            <ins>{journal.change.after}</ins>
          </p>
        </div>
      )}
      <ol className="commits">
        {journal.commits.toReversed().map((commit) => (
          <CommitView key={commit.seq} commit={commit} />
        ))}
      </ol>
    </>
  );
}

function CommitView({ commit }: { readonly commit: PageCommit }) {
  return (
    <li className={commit.problem === null ? 'commit' : 'commit wrong'}>
      <p className="meta">
        {PAGE.seq} {commit.seq} · {commit.at} · {commit.who}
      </p>
      {commit.what.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      {commit.problem !== null && (
        <p className="field-error">
          ✗ {PAGE.wrong}: {commit.problem}
        </p>
      )}
      <p className="meta">
        {PAGE.code} <code>{commit.checkCode}</code>
      </p>
    </li>
  );
}
