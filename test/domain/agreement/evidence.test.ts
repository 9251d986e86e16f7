import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/domain/agreement/decider.ts';
import { as } from '../../../src/domain/ids.ts';
import { on, report, startedAgreement } from '../../builders/agreement.ts';
import { evidence } from '../../builders/course.ts';
import { personActor } from '../../builders/fold.ts';
import { party, person, sealed, sha } from '../../builders/haarlem.ts';
import { given } from '../given.ts';

const owner = { at: on('2008-05-01'), by: personActor(person.greenManager) };
const { evidenceId, by, recordedOnBehalfOf } = evidence();
const withdraw = { type: 'WithdrawEvidence', evidenceId, by, recordedOnBehalfOf } as const;
const withdrawn = { type: 'EvidenceWithdrawn', evidenceId, by, recordedOnBehalfOf } as const;

const underWay = given(agreement, startedAgreement());
const proven = underWay.after({ type: 'EvidenceAdded', evidence: evidence() });

describe('evidence', () => {
  it.each([
    ['a link', { kind: 'link', url: sealed('link') }],
    ['a file', { kind: 'file', name: sealed('naam'), sha256: sha('a') }],
    ['a message', { kind: 'message', permalink: sealed('plek'), textSha256: sha('b'), author: sealed('wie') }],
  ] as const)('is %s that the owner adds', (_, source) => {
    const added = evidence({ source });
    underWay.when({ type: 'AddEvidence', evidence: added }, owner).then({ type: 'EvidenceAdded', evidence: added });
  });

  it('can follow after the work is done', () => {
    const done = underWay.after({ type: 'ProgressReported', report: report({ progress: 'done' }) });
    done
      .when({ type: 'AddEvidence', evidence: evidence() }, owner)
      .then({ type: 'EvidenceAdded', evidence: evidence() });
  });

  it('is added once', () => {
    proven
      .when({ type: 'AddEvidence', evidence: evidence({ label: sealed('anders') }) }, owner)
      .refuses({ code: 'alreadyExists', what: 'evidence' });
  });

  it('is withdrawn, and stays on the record', () => {
    const { state } = proven.when(withdraw, owner);
    expect(state.evidence).toMatchObject([{ evidenceId, withdrawnAt: owner.at }]);
    proven.after(withdrawn).when(withdraw, owner).then();
  });

  it('that is not there cannot be withdrawn', () => {
    underWay.when(withdraw, owner).refuses({ code: 'notFound', what: 'evidence' });
    proven.when({ ...withdraw, evidenceId: as('bewijs-2') }, owner).refuses({ code: 'notFound', what: 'evidence' });
  });

  it('is the owner’s, and a coordinator’s only for the party that leads', () => {
    const other = { ...owner, by: personActor(person.caretaker) };
    const theirs = evidence({ by: person.caretaker });
    underWay.when({ type: 'AddEvidence', evidence: theirs }, other).refuses('notYourAgreement');
    proven.when({ ...withdraw, by: person.caretaker }, other).refuses('notYourAgreement');
    underWay
      .when({ type: 'AddEvidence', evidence: evidence({ recordedOnBehalfOf: party.police }) }, owner)
      .refuses('notYourParty');
  });
});
