import { AGREEMENT, MUNICIPALITY, PROGRAMME } from '../src/application/streams/stream-type.ts';
import { type AgreementId, agreementStream, as, municipalityStream, programmeStream } from '../src/domain/ids.ts';
import { startAgreements } from '../src/domain/programme/follow-ups.ts';
import { report } from '../test/builders/agreement.ts';
import { personActor, timer } from '../test/builders/fold.ts';
import {
  fields,
  municipalityId,
  type Proposed,
  person,
  programmeId,
  project,
  sealed,
} from '../test/builders/haarlem.ts';
import { municipalitySteps } from '../test/builders/municipality.ts';
import { activeProgramme, moment, step, stepsTo } from '../test/builders/programme.ts';
import { append, open } from './active-programme.ts';

const REPORTED = ['onTrack', 'atRisk', 'offTrack', 'done'] as const;

const proposed = (index: number): Proposed => ({
  activityId: as<AgreementId>(`bench-${index}`),
  projectId: index % 2 === 0 ? project.squares : project.youth,
  fields: fields({ what: `Straat ${index} opnieuw inrichten met bomen en banken` }),
  ownerId: person.greenManager,
});

/** Where it stands on the residents' pages. */
export const PAGE = `/bewoners/${municipalityId}/programma/${programmeId}`;

/** Haarlem's contract with that many agreements under way, reported of, and published with what residents said. */
export const preparePage = async (uri: string, count: number): Promise<void> => {
  const stores = await open(uri);
  const activities = Array.from({ length: count }, (_, index) => proposed(index));
  await append(stores, MUNICIPALITY, municipalityStream(municipalityId), municipalitySteps);
  const publish = step({ type: 'PublishPage', withReactions: true }, moment.counted);
  await append(stores, PROGRAMME, programmeStream(programmeId), [...stepsTo('active', { activities }), publish]);
  const values = ['contribution-1', 'disposition-1'].map((ref) => ({
    ...sealed(ref),
    value: 'Er is te weinig licht op het plein.',
    salt: '0'.repeat(64),
  }));
  await stores.personal.put(municipalityId, values);
  for (const [index, { agreementId, command }] of startAgreements(activeProgramme({ activities })).entries()) {
    const progress = REPORTED[index % REPORTED.length] ?? 'onTrack';
    const why = { cause: 'money', note: sealed('note'), consequence: sealed('consequence') } as const;
    const told = progress === 'onTrack' || progress === 'done' ? {} : { ...why, correction: sealed('correction') };
    await append(stores, AGREEMENT, agreementStream(agreementId), [
      { at: moment.counted, actor: timer, command },
      {
        at: as('2007-11-01T09:00:00.000Z'),
        actor: personActor(person.greenManager),
        command: { type: 'ReportProgress', report: report({ progress, ...told }) },
      },
    ]);
  }
  await stores.close();
};
