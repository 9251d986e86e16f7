import { describe, it } from 'vitest';
import { agreement } from '../../../src/domain/agreement/decider.ts';
import { as } from '../../../src/domain/ids.ts';
import { on, startCommand, startedAgreement } from '../../builders/agreement.ts';
import { milestone, milestoneId, reached } from '../../builders/course.ts';
import { personActor } from '../../builders/fold.ts';
import { activity, date, party, person } from '../../builders/haarlem.ts';
import { given } from '../given.ts';

const { terms } = startCommand();
const own = { by: person.greenManager, recordedOnBehalfOf: null };
const owner = { at: on('2008-02-04'), by: personActor(person.greenManager) };
const report = { type: 'ReportMilestone', milestoneId, reachedOn: date('2008-02-01'), ...own } as const;
const { name } = milestone();
const about = { milestoneId, name, ...own };
const asReported = { ...about, reachedOn: report.reachedOn };
const correct = { type: 'CorrectMilestone', milestoneId, reachedOn: date('2008-01-31'), ...own } as const;

const underWay = given(agreement, startedAgreement({ terms: { ...terms, milestones: [milestone()] } }));
const wasReached = underWay.after({ type: 'MilestoneReached', ...asReported });

describe('a milestone', () => {
  it('is reported by the owner, with the day on which it was reached', () => {
    underWay.when(report, owner).then({ type: 'MilestoneReached', ...asReported });
  });

  it('is reported once', () => {
    wasReached.when({ ...report, reachedOn: date('2008-02-04') }, owner).refuses('alreadyAnswered');
  });

  it('cannot be reached on a day that is still to come', () => {
    const reachedOn = date('2008-02-05');
    underWay.when({ ...report, reachedOn }, owner).refuses({ code: 'dateInFuture', date: reachedOn });
  });

  it('that the agreement does not have cannot be reported', () => {
    underWay.when({ ...report, milestoneId: as('opening') }, owner).refuses({ code: 'notFound', what: 'milestone' });
    given(agreement, startedAgreement()).when(report, owner).refuses({ code: 'notFound', what: 'milestone' });
  });

  it('is put right with another day', () => {
    wasReached.when(correct, owner).then({ type: 'MilestoneCorrected', ...asReported, reachedOn: date('2008-01-31') });
    wasReached.when({ ...correct, reachedOn: report.reachedOn }, owner).then();
  });

  it('that was reported by mistake is taken back, and can be reported again', () => {
    const takenBack = { type: 'MilestoneTakenBack', ...about } as const;
    wasReached.when({ ...correct, reachedOn: null }, owner).then(takenBack);
    const open = wasReached.after(takenBack);
    open.when(report, owner).then({ type: 'MilestoneReached', ...asReported });
    open.when(correct, owner).refuses('nothingToUndo');
  });

  it('that was never reported has nothing to put right', () => {
    underWay.when(correct, owner).refuses('nothingToUndo');
  });

  it('is the owner’s to report', () => {
    const other = personActor(person.caretaker);
    underWay.when({ ...report, by: person.caretaker }, { ...owner, by: other }).refuses('notYourAgreement');
    underWay.when(report, { ...owner, by: other }).refuses('notAllowed');
  });

  it('of a party on paper is passed on for that party alone', () => {
    const onPaper = startedAgreement(
      { terms: { ...startCommand({}, activity.meeting).terms, milestones: [milestone()] } },
      activity.meeting,
    );
    const coordinator = { ...owner, by: personActor(person.coordinator) };
    const passedOn = { by: person.coordinator, recordedOnBehalfOf: party.residents };
    const command = { ...report, ...passedOn };
    given(agreement, onPaper)
      .when(command, coordinator)
      .then({ type: 'MilestoneReached', ...asReported, ...passedOn });
    given(agreement, onPaper)
      .when({ ...command, recordedOnBehalfOf: party.police }, coordinator)
      .refuses('notYourParty');
  });

  it('of an agreement that was ended is not reported any more', () => {
    const ended = underWay.after({ type: 'AgreementEnded', on: date('2008-01-15'), amendment: 1 });
    ended.when(report, owner).refuses('agreementEnded');
  });

  it('is not reported before the agreement started', () => {
    given(agreement).when(reached(own), owner).refuses({ code: 'notFound', what: 'agreement' });
  });
});
