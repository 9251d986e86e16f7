import type { PagePerson, PageState } from '../wire.ts';
import { fill, PAGE } from '../words.ts';

/** Everybody of the programme by party; who has something to do has a count. */
export function People({ state, become }: { readonly state: PageState; readonly become: (slug: string) => void }) {
  return (
    <nav className="people" aria-label={PAGE.people}>
      <h2>{PAGE.people}</h2>
      <label className="people-short">
        <span className="unseen">{PAGE.people}</span>
        <select value={state.person.slug} onChange={(event) => become(event.target.value)}>
          {state.parties.map((party) => (
            <optgroup key={party.name} label={party.name}>
              {party.people.map((person) => (
                <option key={person.slug} value={person.slug}>
                  {person.name}, {person.function}
                  {person.waiting > 0 && ` (${fill(PAGE.waits, { count: person.waiting })})`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div className="people-long">
        {state.parties.map((party) => (
          <section key={party.name} aria-label={party.name}>
            <h3>{party.name}</h3>
            <ul>
              {party.people.map((person) => (
                <li key={person.slug}>
                  <PersonButton
                    person={person}
                    chosen={person.slug === state.person.slug}
                    choose={() => become(person.slug)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

interface PersonButtonProps {
  readonly person: PagePerson;
  readonly chosen: boolean;
  readonly choose: () => void;
}

function PersonButton({ person, chosen, choose }: PersonButtonProps) {
  const waits = fill(PAGE.waits, { count: person.waiting });
  return (
    <button type="button" className="person" aria-current={chosen ? 'true' : undefined} onClick={choose}>
      <span className="initials" aria-hidden="true">
        {initials(person.name)}
      </span>
      <span className="person-words">
        <span className="person-name">{person.name}</span>
        <span className="person-function">
          {person.function}
          {person.onPaper && `, ${PAGE.onPaper}`}
        </span>
      </span>
      {person.waiting > 0 && (
        <span className="count" title={waits}>
          <span aria-hidden="true">{person.waiting}</span>
          <span className="unseen">{waits}</span>
        </span>
      )}
    </button>
  );
}

export const initials = (name: string): string =>
  name
    .split(' ')
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('');
