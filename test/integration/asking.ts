import { commandProgramme } from '../../src/application/command.ts';
import type { Ports } from '../../src/application/ports.ts';
import type { Running } from '../../src/compose.ts';
import { type AgreementId, as, type CommandId, type ProgrammeId } from '../../src/domain/ids.ts';
import { MUNICIPALITY, personId, programmeStands, type Surroundings, slackUser } from './bot.ts';
import { programmeOf } from './parties.ts';

export const PROGRAMME = as<ProgrammeId>('teststad.proef');

/** A programme of which every owner said yes. */
export const readyToFreeze = async (ports: Ports, parties: number): Promise<void> => {
  await programmeStands(ports, programmeOf(parties));
  for (let n = 1; n <= parties; n += 1) {
    const owner = personId(`p${n}`);
    const person = await ports.people.get(MUNICIPALITY, owner);
    const command = {
      type: 'AcceptOwnership',
      activityId: as<AgreementId>(`teststad.proef.doen${n}`),
      ask: 1,
    } as const;
    const giving = {
      actor: { kind: 'person', personId: owner },
      person,
      commandId: as<CommandId>(`yes-${n}`),
    } as const;
    const outcome = await commandProgramme(ports, MUNICIPALITY, PROGRAMME, command, giving);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
  }
};

/** Frozen by the coordinator in Slack: the requests to sign are on their way. */
export const setsSigning = async (bot: Running, { slack }: Surroundings, parties: number): Promise<void> => {
  bot.demo?.setTo(as('2029-10-01T09:00:00.000Z'));
  await readyToFreeze(bot.ports, parties);
  const anna = slack.user(slackUser('anna'));
  await anna.command('vastzetten');
  await anna.press('Zet vast');
  await anna.sees('De tekst ligt vast');
};
