import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { PartyId, PersonId, SuccessionId } from '../../domain/ids.ts';
import { maySignOn } from '../../domain/municipality/mandates.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { Activity, Programme } from '../../domain/programme/state.ts';
import { endingParties, successionOf, takenOver, waitingIn } from '../../domain/programme/succession/find.ts';
import type { Succession } from '../../domain/programme/succession/state.ts';
import type { EndingPartyModel, TakeOverLine, TakeOverModel } from '../../views/models.ts';
import { agreementRef, partyName, partyRef, type Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

/** An agreement of a party that ends, with what goes over with it. */
export const takeOverLine = (
  programme: Programme,
  { activityId, fields }: Activity,
  partyId: PartyId,
): TakeOverLine => ({
  agreement: agreementRef(programme, activityId),
  part: fields.leadPartyId === partyId ? 'lead' : 'involved',
  ownerFunction: fields.ownerFunction,
  means: fields.means,
  result: fields.result,
});

/** What a successor is asked, and what its reader may do about it. */
export const takeOverModel = (
  programme: Programme,
  succession: Succession,
  may: Pick<TakeOverModel, 'mayAnswer' | 'mayRecord'>,
): TakeOverModel => {
  const { successionId, partyId, successor, endsOn } = succession;
  return {
    programme: { programmeId: programme.identity?.programmeId ?? ('' as never), name: programme.setUp?.name ?? '' },
    successionId,
    party: partyRef(programme, partyId),
    successor: { partyId: successor.partyId, name: successor.name },
    endsOn,
    onPaper: successor.reach === 'paper',
    lines: waitingIn(programme, succession).map((activity) => takeOverLine(programme, activity, partyId)),
    ...may,
  };
};

interface Reading {
  readonly personId: PersonId;
  readonly programme: Programme;
  readonly municipality: Municipality;
  readonly today: Turn['today'];
}

/** Who may sign for the successor; for one on paper the coordinators, who pass it on. */
export const mayAnswer = (
  { personId, programme, municipality, today }: Reading,
  { successor }: Pick<Succession, 'successor'>,
): boolean =>
  successor.reach === 'paper'
    ? programme.coordinators.includes(personId)
    : maySignOn(municipality, successor.partyId, personId, today);

export const mayAnswerIn = ({ person, today }: Turn, { programme, municipality }: Seen, succession: Succession) =>
  mayAnswer({ personId: person.personId, programme, municipality, today }, succession);

export const successionIn = ({ programme }: Seen, successionId: SuccessionId): Succession | null =>
  successionOf(programme, successionId);

/** The coordinators, and who may sign for the party itself. */
export const mayEnd = ({ person, today }: Turn, { municipality, isCoordinator }: Seen, partyId: PartyId): boolean =>
  isCoordinator || maySignOn(municipality, partyId, person.personId, today);

export const endingModels = (turn: Turn, seen: Seen): readonly EndingPartyModel[] => {
  const { programme } = seen;
  const { zone } = programme.setUp;
  return endingParties(programme).map(({ partyId, endsOn, asked, left }) => ({
    party: partyRef(programme, partyId),
    endsOn,
    asked:
      asked === null
        ? null
        : {
            successionId: asked.successionId,
            successor: asked.successor.name,
            on: localDateOf(asked.at, zone),
            onPaper: asked.successor.reach === 'paper',
          },
    left: left.map((activity) => takeOverLine(programme, activity, partyId)),
    taken: programme.activities.flatMap(({ activityId, fields }) =>
      takenOver(programme, activityId)
        .filter(({ from }) => from === partyId)
        .map(({ to, at }) => ({ what: fields.what, to: partyName(programme, to) ?? '', on: localDateOf(at, zone) })),
    ),
    mayChange: mayEnd(turn, seen, partyId),
  }));
};
