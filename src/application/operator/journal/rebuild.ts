import type { MunicipalityId, StreamId } from '../../../domain/ids.ts';
import { rebuild } from '../../journal/rebuild.ts';
import type { Ports } from '../../ports.ts';
import type { Report } from '../import.ts';
import { onlyOne, type Progress } from './long-work.ts';
import { recordUpkeep } from './upkeep.ts';

const REBUILD = 'rebuild';

interface Place {
  readonly municipalityId: MunicipalityId;
  readonly stream: StreamId;
}

/** Makes every snapshot anew; broken off, it goes on where it was. */
export async function rebuildAsOperator(ports: Ports, operator: string): Promise<Report> {
  return onlyOne(ports, REBUILD, async (progress) => {
    const streams = await left(ports, progress.at);
    const rebuilt = await rebuild(ports, streams, (stream) => progress.reached(stream));
    await recordUpkeep(ports, operator, (municipalityId) => {
      const own = streams.filter((place) => place.municipalityId === municipalityId).map(({ stream }) => stream);
      const changed = own.filter((stream) => rebuilt.changed.includes(stream)).length;
      return own.length === 0 ? null : { upkeep: 'rebuild', what: `${own.length} snapshots`, changed };
    });
    await progress.over();
    const { changed } = rebuilt;
    const lines = [`${rebuilt.streams} snapshots were made anew from the journal.`];
    if (changed.length === 0)
      return { ok: true, text: [...lines, 'All of them said what the journal says.'].join('\n') };
    return {
      ok: true,
      text: [
        ...lines,
        `${changed.length} of them were missing, of an older version, or said something else:`,
        ...changed.map((stream) => `  ${stream}`),
        'If the bot runs, restart it: it may remember what they said before.',
      ].join('\n'),
    };
  });
}

async function left({ journal }: Ports, after: Progress['at']): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const municipalityId of await journal.municipalities()) {
    for (const stream of await journal.streams(municipalityId)) places.push({ municipalityId, stream });
  }
  return places
    .toSorted((one, other) => (one.stream < other.stream ? -1 : 1))
    .filter(({ stream }) => after === null || stream > after);
}
