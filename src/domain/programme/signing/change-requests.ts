import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { mayActFor } from '../party.ts';
import { findPlace } from './place.ts';

export const askForChange = (
  { changeRequestId, revision, partyId, personId, text }: Of<ProgrammeCommand, 'AskForChange'>,
  { actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  if (programme.changeRequests.some((each) => each.changeRequestId === changeRequestId)) return accept();
  if (programme.phase === 'active') return refuse({ code: 'alreadyActive' });
  const found = findPlace(programme, revision, partyId);
  if (!found.ok) return found;
  return mayActFor(programme, partyId, personId, actor)
    ? accept({ type: 'ChangeAsked', changeRequestId, revision, partyId, personId, text })
    : refuse({ code: 'notAllowed' });
};

export const answerChange = (
  { changeRequestId, answer, reason }: Of<ProgrammeCommand, 'AnswerChange'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const request = programme.changeRequests.find((each) => each.changeRequestId === changeRequestId);
  if (request === undefined) return refuse({ code: 'notFound', what: 'changeRequest' });
  if (request.answer !== null) return refuse({ code: 'alreadyAnswered' });
  return accept({ type: 'ChangeAnswered', changeRequestId, answer, reason });
};
