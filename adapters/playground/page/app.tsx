import { useCallback, useEffect, useRef, useState } from 'react';
import type { BoundForm } from '../../../src/application/interaction.ts';
import { SCENES } from '../scene-runtime.ts';
import type { ActAnswer, ActRequest, PageState, TypedValue } from '../wire.ts';
import { fill, PAGE, SCENE_WORDS } from '../words.ts';
import { postAct } from './ask-server.ts';
import { FormDialog } from './form-dialog.tsx';
import { JournalDialog } from './journal-dialog.tsx';
import { NewMessages } from './new-messages.tsx';
import { People } from './people.tsx';
import { Phone } from './phone.tsx';
import { StandingSide } from './standing-side.tsx';
import { type Address, useAddress } from './use-address.ts';
import { useScene } from './use-scene.ts';

type What = ActRequest['what'];
interface OpenForm {
  readonly number: number;
  readonly form: BoundForm;
  readonly errors: Extract<ActAnswer, { kind: 'invalid' }>['errors'];
}

export function App() {
  const [address, go] = useAddress();
  const { state, failure, reload } = useScene(address);
  const [journal, setJournal] = useState(false);
  const become = (person: string) => go({ ...address, person });
  return (
    <>
      <a className="skip" href="#phone">
        {PAGE.skip}
      </a>
      <Top address={address} go={go} />
      {failure !== null && (
        <p className="failure" role="alert">
          {fill(PAGE.failed, { text: failure })}
        </p>
      )}
      {state === null ? (
        <main className="making" aria-busy="true">
          <p role="status">{PAGE.making}</p>
        </main>
      ) : (
        <main className="desk">
          <People state={state} become={become} />
          <Acting key={`${state.scene} ${state.person.slug}`} state={state} reload={reload} />
          <StandingSide state={state} become={become} reload={reload} openJournal={() => setJournal(true)} />
        </main>
      )}
      {journal && <JournalDialog scene={address.scene} close={() => setJournal(false)} />}
    </>
  );
}

function Top({ address, go }: { readonly address: Address; readonly go: (next: Address) => void }) {
  const current = useRef<HTMLAnchorElement>(null);
  // On a phone the list is wider than the screen.
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest', inline: 'center' }), [address.scene]);
  return (
    <header className="top">
      <div className="brand">
        <h1>{PAGE.name}</h1>
        <p>{PAGE.tagline}</p>
      </div>
      <nav aria-label={PAGE.scenes}>
        <ul>
          {SCENES.map((scene) => (
            <li key={scene}>
              <a
                ref={scene === address.scene ? current : null}
                href={`?scene=${scene}`}
                title={SCENE_WORDS[scene].text}
                aria-current={scene === address.scene ? 'page' : undefined}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey) return;
                  event.preventDefault();
                  go({ scene, person: null });
                }}
              >
                {SCENE_WORDS[scene].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="made-up">{PAGE.tryOut}</p>
    </header>
  );
}

/** The phone of one person, and the form that is open on it. */
function Acting({ state, reload }: { readonly state: PageState; readonly reload: () => void }) {
  const [form, setForm] = useState<OpenForm | null>(null);
  const [busy, setBusy] = useState(false);
  const [place, setPlace] = useState(state.conversations[0]?.ref ?? null);
  const [failure, setFailure] = useState<string | null>(null);
  const count = useRef(0);

  const act = useCallback(
    async (what: What) => {
      setBusy(true);
      setFailure(null);
      try {
        const answer = await postAct({ scene: state.scene, person: state.person.slug, conversation: place, what });
        if (answer.kind === 'form') {
          count.current += 1;
          setForm({ number: count.current, form: answer.form, errors: [] });
        } else if (answer.kind === 'invalid') {
          setForm((open) => (open === null ? null : { ...open, errors: answer.errors }));
        } else {
          setForm(null);
        }
        reload();
      } catch (error) {
        setFailure(error instanceof Error ? error.message : String(error));
      } finally {
        setBusy(false);
      }
    },
    [state.scene, state.person.slug, place, reload],
  );
  useEffect(() => {
    document.title = `${state.person.name} · ${PAGE.name}`;
  }, [state.person.name]);

  const press = (buttonId: string) => void act({ kind: 'press', buttonId });
  const submit = (buttonId: string, values: Record<string, TypedValue>) =>
    void act({ kind: 'submit', buttonId, values });
  return (
    <>
      <Phone
        state={state}
        place={place}
        goTo={setPlace}
        busy={busy}
        failure={failure}
        press={press}
        say={(text) => act({ kind: 'type', text })}
      />
      <NewMessages state={state} />
      {form !== null && (
        <FormDialog
          key={form.number}
          form={form.form}
          errors={form.errors}
          busy={busy}
          press={press}
          submit={submit}
          close={() => setForm(null)}
        />
      )}
    </>
  );
}
