import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { AreaId, MunicipalityId, ProgrammeId } from '../../domain/ids.ts';
import { reasonFor } from '../../domain/municipality/rounds/round.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Reader, ResidentsProgrammeInBrief } from '../../views/index.ts';
import { areaPage, gonePage, municipalityPage, type Page, programmePage } from '../../views/index.ts';
import { loadMunicipality, loadProgramme } from '../command.ts';
import type { Ports } from '../ports.ts';
import { countsOf } from '../present/summary.ts';
import { listAgreements, listProgrammes } from '../streams/lists.ts';
import { idsOf } from './address.ts';
import { programmeModel } from './programme-model.ts';

/** What anybody may read. Null: there is no such page, or it is not published, which is the same to who asks. */
export interface ResidentsPages {
  municipality(municipalityId: MunicipalityId): Promise<Page | null>;
  /** By the id as it stands in an address (`shortId`). */
  area(municipalityId: MunicipalityId, short: string): Promise<Page | null>;
  programme(municipalityId: MunicipalityId, short: string): Promise<Page | null>;
  gone(): Page;
}

export const residentsPages = (ports: Ports): ResidentsPages => ({
  municipality: (municipalityId) => readMunicipality(ports, municipalityId),
  area: (municipalityId, short) => readArea(ports, municipalityId, idsOf(municipalityId, short)),
  programme: async (municipalityId, short) => {
    const [own, other] = idsOf<ProgrammeId>(municipalityId, short);
    return (await readProgramme(ports, municipalityId, own)) ?? readProgramme(ports, municipalityId, other);
  },
  gone: () => gonePage(ports.defaultReader),
});

async function readProgramme(
  ports: Ports,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
): Promise<Page | null> {
  const { state: programme } = await loadProgramme(ports, municipalityId, programmeId);
  const { setUp, page } = programme;
  if (setUp === null || page === null) return null;
  const municipality = await loadMunicipality(ports, municipalityId);
  const today = localDateOf(await ports.clock.now(), setUp.zone);
  const model = await programmeModel(ports, municipality, { ...programme, setUp, page }, today);
  return programmePage(model, { language: setUp.language, zone: setUp.zone });
}

type Registered = Municipality & { readonly registered: NonNullable<Municipality['registered']> };

/** A municipality that published nothing has no pages at all: nobody learns that it uses the bot. */
async function published(ports: Ports, municipalityId: MunicipalityId) {
  const municipality = await loadMunicipality(ports, municipalityId);
  if (municipality.registered === null) return null;
  const programmes = (await listProgrammes(ports, municipalityId)).filter(({ state }) => state.page !== null);
  if (programmes.length === 0) return null;
  return {
    municipality: { ...municipality, registered: municipality.registered } satisfies Registered,
    programmes: programmes.map(({ state }) => state),
  };
}

const readerOf = ({ registered: { language, zone } }: Registered): Reader => ({ language, zone });

async function readMunicipality(ports: Ports, municipalityId: MunicipalityId): Promise<Page | null> {
  const found = await published(ports, municipalityId);
  if (found === null) return null;
  const { municipality, programmes } = found;
  const model = {
    municipalityId,
    name: municipality.registered.name,
    programmes: await inBrief(ports, municipalityId, programmes),
    areas: municipality.areas.map(({ areaId, name }) => ({ areaId, name })),
  };
  return municipalityPage(model, readerOf(municipality));
}

async function readArea(ports: Ports, municipalityId: MunicipalityId, ids: readonly AreaId[]): Promise<Page | null> {
  const found = await published(ports, municipalityId);
  const area = found?.municipality.areas.find(({ areaId }) => ids.includes(areaId));
  if (found === null || area === undefined) return null;
  const { municipality, programmes } = found;
  const { areaId } = area;
  const here = programmes.filter(({ setUp }) => setUp?.areas.some((each) => each.areaId === areaId));
  const model = {
    municipalityId,
    municipality: municipality.registered.name,
    name: area.name,
    programmes: await inBrief(ports, municipalityId, here),
    decided: decidedOn(municipality, areaId),
  };
  return areaPage(model, readerOf(municipality));
}

/** The last round that named the area. */
function decidedOn({ rounds }: Municipality, areaId: AreaId) {
  const round = rounds.findLast(({ chosen, regularWork }) => [...chosen, ...regularWork].includes(areaId));
  if (round === undefined) return null;
  return { on: round.decidedOn, chosen: round.chosen.includes(areaId), reason: reasonFor(round, areaId) };
}

const inBrief = (
  ports: Ports,
  municipalityId: MunicipalityId,
  programmes: readonly Programme[],
): Promise<readonly ResidentsProgrammeInBrief[]> =>
  Promise.all(
    programmes.flatMap(({ identity, setUp, phase, activated }) =>
      identity === null || setUp === null
        ? []
        : [
            (async () => ({
              programmeId: identity.programmeId,
              name: setUp.name,
              phase,
              term: setUp.term,
              areas: setUp.areas,
              counts:
                activated === null ? null : countsOf(await listAgreements(ports, municipalityId, identity.programmeId)),
            }))(),
          ],
    ),
  );
