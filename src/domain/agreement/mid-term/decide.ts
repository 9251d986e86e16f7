import { accept, type Decision, type Envelope, refuse } from '../../decider.ts';
import { isDone } from '../check-ins.ts';
import type { AgreementEvent } from '../events.ts';
import { whyNotBy } from '../report.ts';
import type { Agreement, StartedAgreement } from '../state.ts';
import { whyEnded } from '../why-ended.ts';
import type { MidTermAnswerCommand } from './commands.ts';
import type { MidTermAnswer } from './events.ts';

/** What is done is not asked about: the minutes say that it is. Follow-ups are repeated until they are done. */
export const decideMidTermQuestion = (
  command: MidTermAnswerCommand,
  { actor }: Envelope,
  agreement: Agreement,
  started: StartedAgreement,
): Decision<AgreementEvent> => {
  const { midTerm } = agreement;
  switch (command.type) {
    case 'AskMidTerm':
      return midTerm !== null || isDone(agreement) || agreement.ended !== null
        ? accept()
        : accept({ type: 'MidTermAsked', review: command.review });
    case 'EndMidTerm':
      return midTerm === null || midTerm.ended ? accept() : accept({ type: 'MidTermEnded' });
    case 'AnswerMidTerm': {
      const { answer } = command;
      const stranger = whyNotBy(actor, answer, started);
      const reason = stranger ?? whyEnded(agreement);
      if (reason !== null) return refuse(reason);
      if (midTerm === null) return refuse({ code: 'midTermNotOpen' });
      if (midTerm.ended) return refuse({ code: 'midTermClosed' });
      return needsWords(answer) && answer.explanation === null
        ? refuse({ code: 'explanationNeeded' })
        : accept({ type: 'MidTermAnswered', answer });
    }
  }
};

/** Whoever wants something else says what, and whoever finds it useless says why. */
export const needsWords = ({ useful, wishes }: Pick<MidTermAnswer, 'useful' | 'wishes'>): boolean =>
  useful === 'no' || wishes.length > 0;
