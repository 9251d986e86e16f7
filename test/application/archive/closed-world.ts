import { generateKeyPairSync } from 'node:crypto';
import { makeArchive } from '../../../src/application/archive/make.ts';
import {
  commandAgreement,
  commandMunicipality,
  commandProgramme,
  type Giving,
} from '../../../src/application/command.ts';
import { recordErasure } from '../../../src/application/erasure/erase-values.ts';
import { anchorDaily } from '../../../src/application/journal/anchoring.ts';
import { operatorGiving } from '../../../src/application/operator/operator.ts';
import { keepPersonal } from '../../../src/application/personal-values.ts';
import type { ReadArchive } from '../../../src/application/ports/archives.ts';
import type { Ports } from '../../../src/application/ports.ts';
import {
  type AreaId,
  as,
  type CommandId,
  type EvidenceId,
  programmeStream,
  type ThemeId,
} from '../../../src/domain/ids.ts';
import { anchorKeyOf } from '../../../src/domain/journal/anchor-key.ts';
import { allAchieved, outcome } from '../../builders/end.ts';
import { activity, municipalityId, person, programmeId, sha } from '../../builders/haarlem.ts';
import { soundWorld } from '../journal/sound-world.ts';
import { aPerson, type World } from '../world.ts';

export const aKey = () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = anchorKeyOf(privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'));
  if (key === null) throw new Error('no key');
  return key;
};

export const FOUND = { municipalityId, programmeId };

const by = (personId: (typeof person)[keyof typeof person], id: string): Giving => ({
  actor: { kind: 'person', personId },
  person: aPerson(personId),
  commandId: as<CommandId>(id),
});

/** Haarlem at its end: with evidence, an outcome, a value that was erased, another municipality's business beside it, and an anchor. */
export async function closedWorld(key = aKey()): Promise<World & { readonly ports: Ports }> {
  const world = await soundWorld();
  const ports: Ports = { ...world.ports, anchoring: { key, folder: null } };
  world.clock.set('2009-10-05T09:00:00.000Z');
  const keep = (value: string) => keepPersonal(ports, municipalityId, value);
  const owner = by(person.greenManager, 'evidence');
  const source = {
    kind: 'message',
    permalink: await keep('https://chat/1'),
    textSha256: sha('e'),
    author: null,
  } as const;
  const evidence = {
    evidenceId: as<EvidenceId>('evidence-1'),
    label: await keep('Een foto'),
    source,
    by: person.greenManager,
    recordedOnBehalfOf: null,
  } as const;
  await must(commandAgreement(ports, municipalityId, activity.square, { type: 'AddEvidence', evidence }, owner));
  const told = outcome({ reason: await keep('Het regende') });
  const tell = { type: 'RecordOutcome', outcome: told } as const;
  await must(commandAgreement(ports, municipalityId, activity.square, tell, by(person.greenManager, 'outcome')));
  await recordErasure(
    ports,
    municipalityId,
    programmeStream(programmeId),
    { refs: ['paper-name'], reason: 'request' },
    (await operatorGiving(ports, municipalityId, 'Bas Bakker'))(as<CommandId>('erase')),
  );
  await ports.personal.erase(municipalityId, ['paper-name']);
  const close = { type: 'CloseProgramme', accounted: allAchieved } as const;
  await must(commandProgramme(ports, municipalityId, programmeId, close, by(person.coordinator, 'close')));
  const area = { areaId: as<AreaId>('haarlem.elders'), name: 'Elders', level: 'district', cbsCode: null } as const;
  const giving = await operatorGiving(ports, municipalityId, 'Bas Bakker');
  await must(commandMunicipality(ports, municipalityId, { type: 'DefineArea', area }, giving(as<CommandId>('area'))));
  await anchorDaily(ports);
  const theme = { themeId: as<ThemeId>('groen'), name: 'Groen', retired: false } as const;
  await must(commandMunicipality(ports, municipalityId, { type: 'SetTheme', theme }, giving(as<CommandId>('theme'))));
  return { ...world, ports };
}

async function must(giving: Promise<{ readonly ok: boolean }>): Promise<void> {
  const outcome = await giving;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
}

export async function archiveOf(ports: Ports, { withPersonal = true, evenOpen = false } = {}): Promise<ReadArchive> {
  const made = await makeArchive(ports, FOUND, { withPersonal, evenOpen });
  if (!made.ok) throw new Error(made.problem);
  return { files: made.files, strange: [] };
}
