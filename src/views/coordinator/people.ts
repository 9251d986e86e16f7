import { accountButtons } from '../account-buttons.ts';
import type { Action } from '../actions.ts';
import { actions, button, choices, facts, heading, item, note, type Part, type Press, text } from '../elements.ts';
import type { NewCodeModel, PeopleModel, PersonState, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

type Listed = PeopleModel['people'][number];

/** Who can't be reached first, then who needs a code, then the rest. */
const ORDER: readonly PersonState['is'][] = ['notReached', 'toConfirm', 'noCode', 'codeOut', 'linked', 'paper'];

export const peopleCard = (model: PeopleModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const missing = model.people.filter(({ state }) => state.is !== 'linked' && state.is !== 'paper').length;
  const sorted = model.people.toSorted(
    (one, other) => ORDER.indexOf(one.state.is) - ORDER.indexOf(other.state.is) || one.name.localeCompare(other.name),
  );
  return {
    summary: w.text('people.summary', { programme: name, count: missing }),
    elements: [
      heading(w.text('people.title', { programme: name })),
      text(w.text('people.missing', { count: missing })),
      ...sorted.map((person) => personItem(person, w)),
      note(w.text('people.howToLink')),
      actions(w, [
        button(w.text('mandates.show'), { verb: 'showMandates', programmeId }),
        button(w.text('handovers.show'), { verb: 'showRoles', programmeId }),
        button(w.text('handovers.leaver'), { verb: 'openLeaver', programmeId }),
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
      ]),
    ],
  };
};

const personItem = (person: Listed, w: Words): Part => {
  const who = [person.function, person.party].filter((part) => part !== null).join(', ');
  const buttons = personButtons(person, w);
  return item(person.name, [who, stateText(person.state, w)], {
    actions: buttons.length === 0 ? null : choices(w, buttons),
  });
};

const stateText = (state: PersonState, w: Words): string => {
  switch (state.is) {
    case 'linked':
      return w.text('people.linked', { platform: w.text(`platform.${state.platform}`) });
    case 'notReached':
      return w.text('people.notReached', {
        platform: w.text(`platform.${state.platform}`),
        when: w.moment(state.since),
      });
    case 'toConfirm':
      return w.text('people.toConfirm', { platform: w.text(`platform.${state.platform}`) });
    case 'codeOut':
      return state.code === null
        ? w.text('people.codeOut', { date: w.date(state.expiresOn) })
        : w.text('people.code', { code: state.code, date: w.date(state.expiresOn) });
    case 'noCode':
      return w.text('people.noCode');
    case 'paper':
      return w.text('people.paper');
  }
};

const personButtons = ({ personId, name, state }: Listed, w: Words): readonly Press[] => {
  const code = button(w.text('people.newCode'), { verb: 'newCode', personId });
  switch (state.is) {
    case 'toConfirm':
      return accountButtons({ personId, name, linkId: state.linkId }, w);
    case 'notReached':
    case 'codeOut':
    case 'noCode':
      return [code];
    case 'linked':
    case 'paper':
      return [];
  }
};

/** A code is shown once, to the coordinator who hands it out. */
export const newCodeCard = (model: NewCodeModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { person, code } = model;
  return {
    summary: w.text('people.newCodeSummary', { name: person.name }),
    elements: [
      heading(w.text('people.newCodeSummary', { name: person.name })),
      codeFacts(model, w),
      text(w.text('people.handOut', { code })),
    ],
  };
};

const codeFacts = ({ code, expiresOn }: NewCodeModel, w: Words): Part =>
  facts([
    [w.text('people.codeLabel'), code],
    [w.text('people.validTo'), w.date(expiresOn)],
  ]);
