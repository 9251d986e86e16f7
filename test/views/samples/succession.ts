import { as } from '../../../src/domain/ids.ts';
import type { Action } from '../../../src/views/actions.ts';
import * as views from '../../../src/views/index.ts';
import type { ListLine, Reader, SingleMessage, TakeOverLine, TakeOverModel } from '../../../src/views/models.ts';
import type { Form } from '../../../src/views/vocabulary.ts';
import { agreement, closed, inMessage, means, open, party, programme, REASON, result } from './base.ts';
import type { Named } from './cards.ts';

const successionId = as<never>('opvolging-1');
const line: TakeOverLine = { agreement, part: 'lead', ownerFunction: 'opbouwwerker', means, result };
const bare: TakeOverLine = { agreement, part: 'involved', ownerFunction: null, means: null, result: null };

const asked = (given: Partial<TakeOverModel> = {}): TakeOverModel => ({
  programme,
  successionId,
  party,
  successor: { partyId: as('woningcorporatie'), name: 'Woningcorporatie' },
  endsOn: as('2008-12-31'),
  onPaper: false,
  lines: [line, bare],
  mayAnswer: true,
  mayRecord: false,
  ...given,
});

const many = Array.from({ length: 9 }, () => line);

export const SUCCESSION_MESSAGES: readonly SingleMessage[] = [
  { kind: 'successionRequest', model: { ...inMessage, asked: asked({ lines: many }), state: open } },
  { kind: 'successionRequest', model: { ...inMessage, asked: asked({ onPaper: true, mayRecord: true }), state: open } },
  {
    kind: 'successionRequest',
    model: { ...inMessage, asked: asked({ mayAnswer: false, mayRecord: true }), state: open },
  },
  { kind: 'successionRequest', model: { ...inMessage, asked: asked(), state: closed('done', 'Woningcorporatie') } },
  ...(['taken', 'declined'] as const).flatMap((answer): readonly SingleMessage[] =>
    [true, false].map((coordinates) => ({
      kind: 'successionAnswered',
      model: {
        ...inMessage,
        party,
        successor: 'Woningcorporatie',
        answer,
        agreements: [agreement.what],
        reason: answer === 'declined' && coordinates ? REASON : null,
        left: 2,
        coordinates,
      },
    })),
  ),
];

export const PARTIES_ENDING: readonly ListLine[] = [open, closed('done')].map((state) => ({
  kind: 'partyEnding',
  model: { ...inMessage, party, endsOn: as('2008-12-31'), left: 2, state },
}));

const ending = {
  party,
  endsOn: as<never>('2008-12-31'),
  asked: { successionId, successor: 'Woningcorporatie', on: as<never>('2008-11-03'), onPaper: false },
  left: [line, bare],
  taken: [{ what: agreement.what, to: 'Woningcorporatie', on: as<never>('2008-11-04') }],
  mayChange: true,
};

export const successionCards = (reader: Reader): readonly Named[] => [
  {
    name: 'parties that end',
    card: views.successionsCard(
      {
        programme,
        ending: [
          ending,
          { ...ending, asked: null },
          { ...ending, asked: null, left: [] },
          { ...ending, mayChange: false },
        ],
        mayStart: true,
        coordinates: true,
      },
      reader,
    ),
  },
  {
    name: 'no party ends',
    card: views.successionsCard({ programme, ending: [], mayStart: true, coordinates: false }, reader),
  },
  { name: 'to take over', card: views.takeOverCard(asked(), reader) },
  { name: 'to take over on paper', card: views.takeOverCard(asked({ onPaper: true, mayRecord: true }), reader) },
];

const options = [{ value: 'a', label: 'Iets' }];

export const successionForms = (reader: Reader): Readonly<Record<string, Form<Action>>> => ({
  succession: views.successionForm(
    { programme, party: null, parties: options, successors: options, mayAddParty: true, endsOn: null },
    reader,
  ),
  ownSuccession: views.successionForm(
    { programme, party, parties: options, successors: options, mayAddParty: false, endsOn: as('2008-12-31') },
    reader,
  ),
  takeOver: views.takeOverForm(
    { asked: asked(), consent: views.takeOverConsentText(asked(), 'directeur', reader), people: options },
    reader,
  ),
  paperTakeOver: views.paperTakeOverForm({ asked: asked({ onPaper: true, mayRecord: true }), recent: options }, reader),
  declineTakeOver: views.declineTakeOverForm(asked(), reader),
});

export const SUCCESSION_DONE = {
  successionStarted: {
    done: 'successionStarted',
    programmeId: programme.programmeId,
    party: party.name,
    successor: 'Woningcorporatie',
  },
  successionWithdrawn: { done: 'successionWithdrawn', programmeId: programme.programmeId },
  takenOver: { done: 'takenOver', programmeId: programme.programmeId, party: 'Woningcorporatie', count: 2 },
  takeOverDeclined: {
    done: 'takeOverDeclined',
    programmeId: programme.programmeId,
    party: 'Woningcorporatie',
    count: 1,
  },
} as const;
