import type { AgreementEvent, Report } from '../../../src/domain/agreement/events.ts';
import { agreementAfter, delivered, report, slot, startedAgreement } from '../../builders/agreement.ts';
import { personActor } from '../../builders/fold.ts';
import { person } from '../../builders/haarlem.ts';

export const february = slot('2008-02-01');
export const march = slot('2008-03-03');
export const owner = personActor(person.greenManager);

export const reported = (changes: Partial<Report> = {}): AgreementEvent => ({
  type: 'ProgressReported',
  report: report(changes),
});

export const asked = () => agreementAfter(startedAgreement(), ['2008-02-01', delivered('2008-02-01')]);
