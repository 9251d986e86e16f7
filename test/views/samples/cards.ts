import { as } from '../../../src/domain/ids.ts';
import { MESSAGE_KINDS, type MessageKind } from '../../../src/domain/plan/kinds.ts';
import type { Action } from '../../../src/views/actions.ts';
import * as views from '../../../src/views/index.ts';
import type { Reader } from '../../../src/views/models.ts';
import type { Card } from '../../../src/views/vocabulary.ts';
import { agendaCards } from './agenda.ts';
import { amendmentCards } from './amendments.ts';
import { ALL_DONE, detail, NEXT_STEPS, status } from './answers.ts';
import { act, agreement, names, person, programme } from './base.ts';
import { board, freezeCheck, newCode, people } from './coordinator.ts';
import { councilCards } from './council.ts';
import { courseCards } from './course.ts';
import { endCards } from './end.ts';
import { eveningCards } from './evening.ts';
import { HELD } from './handovers.ts';
import { homeModel, WAITING } from './home.ts';
import { journalCards } from './journal.ts';
import { proposalsCards } from './judging.ts';
import { MESSAGES } from './messages.ts';
import { money } from './money.ts';
import { LINES } from './progress.ts';
import { ALL_REFUSALS } from './refusals.ts';
import { sentCards } from './sent.ts';
import { KNOWN_COLUMNS, previewed, SHEET_PROBLEMS } from './sheet.ts';
import { mandates, signatureModel } from './signing.ts';
import { successionCards } from './succession.ts';
import { townCards, townWithoutRounds } from './town.ts';

export interface Named {
  readonly name: string;
  readonly card: Card<Action>;
}

const named = (name: string, ...cards: readonly Card<Action>[]): readonly Named[] =>
  cards.map((card, index) => ({ name: `${name} ${index + 1}`, card }));

export const messageCards = (reader: Reader): readonly Named[] => [
  ...MESSAGES.map((message, index) => ({
    name: `${message.kind} ${index}`,
    card: views.messageCard(message, reader),
  })),
  ...named('list', views.listCard({ messageId: 'message-1', on: as('2008-06-02'), lines: LINES }, reader)),
];

const change = {
  what: 'activity',
  name: agreement.what,
  fields: [{ field: 'dueOn', before: '', after: '2008-06-04' }],
} as const;

const sheetCards = (reader: Reader): readonly Named[] => [
  ...named(
    'sheet',
    views.sheetCard({ programme, mayRead: true, hasColumns: true }, reader),
    views.sheetCard({ programme, mayRead: false, hasColumns: false }, reader),
    views.sheetErrorsCard({ programme, importId: 'sheet-1', problems: SHEET_PROBLEMS }, reader),
    views.sheetPreviewCard(previewed(), reader),
    views.columnsCard(KNOWN_COLUMNS, reader),
    views.columnsCard({ ...KNOWN_COLUMNS, importId: 'sheet-1', columns: [], mayChange: false }, reader),
    views.sheetPreviewCard(previewed({ projects: [], added: [], changed: [] }), reader),
  ),
];

const answerCards = (reader: Reader): readonly Named[] => [
  ...named(
    'help',
    views.helpCard({ name: 'Anna', waiting: 2, roles: homeModel.programmes, town: townWithoutRounds }, reader),
    views.helpCard({ name: 'Anna', waiting: 0, roles: [], town: null }, reader),
  ),
  ...named(
    'download',
    views.downloadCard({ name: 'afspraken.csv', url: 'https://handslag.example.nl/downloads/abc' }, reader),
    views.downloadCard({ name: 'afspraken.csv', url: null }, reader),
  ),
  ...sheetCards(reader),
  ...named('money', views.moneyCard(money(), reader), views.moneyCard(money({ totals: [], budgets: [] }), reader)),
  ...named('mine', views.mineCard(homeModel, reader), views.mineCard({ waiting: [], agreements: [] }, reader)),
  ...WAITING.flatMap((one) => named(`waiting ${one.is}`, views.mineCard({ waiting: [one], agreements: [] }, reader))),
  ...named(
    'status',
    views.statusCard(status(), reader),
    views.statusCard(status({ agreements: [], asOf: as('2008-01-01'), notPresentedYet: true }), reader),
    views.statusCard(status({ phase: 'closed', stoppedOn: as('2008-07-05') }), reader),
    views.statusCard(status({ phase: 'frozen', counts: null, signing: { signed: 4, total: 5, revision: 2 } }), reader),
    ...NEXT_STEPS.map((nextStep) => views.statusCard(status({ phase: 'frozen', nextStep }), reader)),
  ),
  ...named(
    'agreement',
    views.agreementCard(detail(), reader),
    views.agreementCard(
      detail({
        standing: null,
        evidence: [],
        history: [],
        means: null,
        result: null,
        money: [],
        may: {
          report: false,
          correct: null,
          snooze: false,
          tellOutcome: false,
          correctOutcome: null,
          spend: false,
          correctSpending: null,
          prove: false,
          midTerm: false,
          complete: true,
          amend: false,
          handOver: false,
          withdraw: true,
        },
      }),
      reader,
    ),
  ),
  ...(Object.keys(MESSAGE_KINDS) as MessageKind[]).flatMap((kind) =>
    named(
      `why ${kind}`,
      views.whyCard(
        { because: [{ kind, role: 'owner', programme: programme.name, about: agreement.what, dueAt: act.at }] },
        reader,
      ),
    ),
  ),
  ...ALL_REFUSALS.flatMap((refusal) =>
    named(
      `refusal ${refusal.code}`,
      views.refusalCard({ refusal, programme, names, by: person.name }, reader),
      views.refusalCard({ refusal, programme: null, names, by: null }, reader),
    ),
  ),
  ...councilCards(reader),
  ...successionCards(reader),
  ...named('amendments', ...amendmentCards(reader)),
  ...ALL_DONE.flatMap((done) => named(`done ${done.done}`, views.doneCard(done, reader))),
  ...named(
    'plain',
    views.unknownCommandCard({ typed: 'mjin', nearest: 'mine' }, reader),
    views.unknownCommandCard({ typed: 'xyz', nearest: null }, reader),
    views.chooseCard({ what: 'change', choices: [{ label: 'A', lines: [], act: { verb: 'showMine' } }] }, reader),
    views.chooseCard({ what: 'programme', choices: [{ label: 'A', lines: [], act: { verb: 'showMine' } }] }, reader),
    views.accountLinkedCard({ name: 'Anna', state: 'linked' }, reader),
    views.accountLinkedCard({ name: 'Anna', state: 'waitsForCoordinator' }, reader),
    views.errorCard({ reference: 'H7K2' }, reader),
    views.openAgainCard({ act: { verb: 'openImport' } }, reader),
    views.unknownPersonCard(reader),
  ),
];

const coordinatorCards = (reader: Reader): readonly Named[] => [
  ...named('people', views.peopleCard(people, reader), views.peopleCard({ programme, people: [] }, reader)),
  ...named(
    'roles',
    views.rolesCard({ programme, roles: HELD, mayRecordLeaver: true, mayEndParty: true }, reader),
    views.rolesCard({ programme, roles: [], mayRecordLeaver: false, mayEndParty: false }, reader),
    views.leftCard({ programme, person: 'Bram Smit', roles: HELD }, reader),
    views.leftCard({ programme, person: 'Bram Smit', roles: [] }, reader),
  ),
  ...named('published', views.publishedCard({ address: 'https://handslag.example.nl/bewoners/haarlem' }, reader)),
  ...named('code', views.newCodeCard(newCode, reader)),
  ...named('proposals', ...proposalsCards(reader)),
  ...named('town', ...townCards(reader)),
  ...named('agenda', ...agendaCards(reader)),
  ...named('evening', ...eveningCards(reader)),
  ...named(
    'freeze',
    views.freezeCheckCard(freezeCheck(), reader),
    ...ALL_REFUSALS.flatMap((refusal) =>
      'gaps' in refusal ? [views.freezeCheckCard(freezeCheck(refusal.gaps), reader)] : [],
    ),
  ),
  ...named('course', ...courseCards(reader)),
  ...named('journal', ...journalCards(reader)),
  ...named('sent', ...sentCards(reader)),
  ...named(
    'paused',
    views.statusCard(status({ pausedUntil: as('2008-09-01'), nextStep: { step: 'nothing' } }), reader),
    views.statusCard(status({ nextStep: { step: 'nothing' } }), reader),
  ),
  ...named('board', views.boardCard(board, reader)),
  ...named(
    'mandates',
    views.mandatesCard(mandates(), reader),
    views.mandatesCard(
      mandates({ rules: { fourEyes: false, formal: { aboveCents: 100, how: 'qualified' } }, mayChangeRules: false }),
      reader,
    ),
    views.mandatesCard(mandates({ rules: { fourEyes: false, formal: null } }), reader),
  ),
  ...named('signature', views.signatureCard(signatureModel, reader)),
  ...named(
    'import',
    views.newProgrammeCard({ drafts: [programme] }, reader),
    views.importPreviewCard(
      { importId: 'i1', fileName: 'v.yaml', programme: 'V', added: [change], changed: [change], removed: [change] },
      reader,
    ),
    views.importPreviewCard(
      { importId: 'i1', fileName: 'v.yaml', programme: 'V', added: [], changed: [], removed: [] },
      reader,
    ),
    views.importErrorsCard(
      {
        fileName: 'v.yaml',
        errors: [
          { line: 4, path: 'term.endsOn', found: 'morgen', expected: '2009-09-30' },
          { line: null, path: '', found: '', expected: 'x' },
        ],
      },
      reader,
    ),
    views.importedCard(
      {
        programme,
        added: 1,
        changed: 0,
        removed: 0,
        codes: [newCode],
        teamCodes: [{ project: 'Pleinen', code: 'K7QM-2XWD', expiresOn: newCode.expiresOn }],
      },
      reader,
    ),
  ),
];

/** Every card that a person can meet. */
export const cardsOf = (reader: Reader): readonly Named[] => [
  ...messageCards(reader),
  ...answerCards(reader),
  ...endCards(reader),
  ...coordinatorCards(reader),
];
