import type { Action, Verb } from '../../views/actions.ts';
import { accountHandlers } from './handlers/accounts.ts';
import { agendaHandlers } from './handlers/agenda.ts';
import { amendmentHandlers } from './handlers/amendments.ts';
import { boardHandlers } from './handlers/board.ts';
import { closingHandlers } from './handlers/closing.ts';
import { columnHandlers } from './handlers/columns.ts';
import { contactHandlers } from './handlers/contacts.ts';
import { contributionsHandlers } from './handlers/contributions.ts';
import { councilHandlers } from './handlers/council.ts';
import { eveningHandlers } from './handlers/evening.ts';
import { eveningMinutesHandlers } from './handlers/evening-minutes.ts';
import { evidenceHandlers } from './handlers/evidence.ts';
import { feedbackHandlers } from './handlers/feedback.ts';
import { freezeHandlers } from './handlers/freeze.ts';
import { givingUpHandlers } from './handlers/giving-up.ts';
import { groupHandlers } from './handlers/groups.ts';
import { handoverHandlers } from './handlers/handovers.ts';
import { historyHandlers } from './handlers/history.ts';
import { importHandlers } from './handlers/import.ts';
import { judgingHandlers } from './handlers/judging.ts';
import { mandateHandlers } from './handlers/mandates.ts';
import { midTermHandlers } from './handlers/mid-term.ts';
import { milestoneHandlers } from './handlers/milestones.ts';
import { moneyHandlers } from './handlers/money.ts';
import { nextProgrammeHandlers } from './handlers/next-programme.ts';
import { outcomeHandlers } from './handlers/outcomes.ts';
import { overviewHandlers } from './handlers/overview.ts';
import { ownershipHandlers } from './handlers/ownership.ts';
import { pauseHandlers } from './handlers/pause.ts';
import { progressHandlers } from './handlers/progress.ts';
import { proposalHandlers } from './handlers/proposals.ts';
import { publishingHandlers } from './handlers/publishing.ts';
import { recessHandlers } from './handlers/recesses.ts';
import { retentionHandlers } from './handlers/retention.ts';
import { reviewHandlers } from './handlers/review.ts';
import { sentHandlers } from './handlers/sent.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { sheetHandlers } from './handlers/sheet.ts';
import { signatureHandlers } from './handlers/signature.ts';
import { signingHandlers } from './handlers/signing.ts';
import { signingTermHandlers } from './handlers/signing-term.ts';
import { statusOnHandlers } from './handlers/status-on.ts';
import { successionHandlers } from './handlers/successions.ts';
import { toSignHandlers } from './handlers/to-sign.ts';
import { townHandlers } from './handlers/town.ts';
import type { Handler, Handlers, Reply, Turn } from './turn.ts';

/** Everything that a button or form can do; a verb without a handler does not compile. */
const HANDLERS: Handlers<Verb> = {
  ...accountHandlers,
  ...agendaHandlers,
  ...amendmentHandlers,
  ...boardHandlers,
  ...closingHandlers,
  ...contactHandlers,
  ...contributionsHandlers,
  ...councilHandlers,
  ...statusOnHandlers,
  ...eveningHandlers,
  ...eveningMinutesHandlers,
  ...feedbackHandlers,
  ...groupHandlers,
  ...evidenceHandlers,
  ...freezeHandlers,
  ...handoverHandlers,
  ...successionHandlers,
  ...historyHandlers,
  ...importHandlers,
  ...nextProgrammeHandlers,
  ...outcomeHandlers,
  ...reviewHandlers,
  ...moneyHandlers,
  ...midTermHandlers,
  ...milestoneHandlers,
  ...judgingHandlers,
  ...mandateHandlers,
  ...overviewHandlers,
  ...ownershipHandlers,
  ...pauseHandlers,
  ...progressHandlers,
  ...proposalHandlers,
  ...publishingHandlers,
  ...retentionHandlers,
  ...settingsHandlers,
  ...signatureHandlers,
  ...sentHandlers,
  ...sheetHandlers,
  ...columnHandlers,
  ...signingHandlers,
  ...townHandlers,
  ...signingTermHandlers,
  ...givingUpHandlers,
  ...toSignHandlers,
  ...recessHandlers,
};

/** The table has a handler of the right action for every verb; only TypeScript can't follow that through the union. */
export const act = (turn: Turn, action: Action): Promise<Reply> =>
  (HANDLERS[action.verb] as Handler<Verb>)(turn, action);
