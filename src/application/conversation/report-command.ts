import { type AgreementId, as, type Sha256 } from '../../domain/ids.ts';
import type { ChosenMessage } from '../../views/actions/course.ts';
import type { Action } from '../../views/actions.ts';
import type { ChooseModel } from '../../views/index.ts';
import type { Occurrence } from '../interaction.ts';
import { keepPersonal } from '../personal-values.ts';
import { named, theOne } from './choosing.ts';
import { httpsLink } from './evidence-links.ts';
import { narrowed } from './looking-up.ts';
import { seeAll } from './programmes.ts';
import { agreementsIn } from './status.ts';
import { type Reply, refused, type Turn } from './turn.ts';
import { answersFor } from './waiting-agreements.ts';

/** One's own agreements, and as a coordinator those of parties on paper; words narrow them down. A link is evidence. */
export async function report(turn: Turn, rest: string): Promise<Reply> {
  const link = httpsLink(rest.trim().replace(/^<(.*?)(\|.*)?>$/, '$1'));
  if (link !== null) return prove(turn, link, null);
  const openReport = (agreementId: AgreementId): Action => ({
    verb: 'openReport',
    agreementId,
    slot: null,
    progress: null,
  });
  return theOne(turn, 'agreement', named(await ownAgreements(turn, openReport), rest));
}

type Chosen = Extract<Occurrence, { kind: 'chosenMessage' }>;

/** Evidence for one of one's own agreements. */
async function prove(turn: Turn, link: string, of: ChosenMessage | null): Promise<Reply> {
  const open = (agreementId: AgreementId): Action => ({ verb: 'openEvidence', agreementId, link, of });
  return theOne(turn, 'agreement', await ownAgreements(turn, open));
}

/** Somebody chose a message in the chat itself; both platforms say which. */
export async function proveWithMessage(turn: Turn, { permalink, textSha256, author }: Chosen): Promise<Reply> {
  const link = httpsLink(permalink);
  if (link === null) return refused({ code: 'stale' });
  const name = author === null ? null : await nameOf(turn, author);
  const kept = name === null ? null : await keepPersonal(turn.ports, turn.municipalityId, name);
  return prove(turn, link, { permalink: link, textSha256: as<Sha256>(textSha256), author: kept });
}

/** The name by which the municipality knows the author, else the one that the platform shows. */
async function nameOf(turn: Turn, { account, name }: NonNullable<Chosen['author']>): Promise<string | null> {
  const known = await turn.ports.people.byAccount(account);
  return known?.municipalityId === turn.municipalityId ? known.name : name;
}

async function ownAgreements(
  turn: Turn,
  actFor: (agreementId: AgreementId) => Action,
): Promise<ChooseModel['choices']> {
  const programmes = await narrowed(turn, await seeAll(turn), '');
  const own = await Promise.all(
    programmes.map(async (seen) =>
      (await agreementsIn(turn, seen))
        .flatMap(({ started, ended }) => (started === null || ended !== null ? [] : started))
        .filter((started) => answersFor(turn, seen, started))
        .map(({ agreementId, terms }) => ({ label: terms.what, lines: [seen.ref.name], act: actFor(agreementId) })),
    ),
  );
  return own.flat();
}
