import type { MunicipalityId, PersonId } from '../domain/ids.ts';
import { sha256Hex } from '../domain/journal/canonical.ts';
import { Failure } from './failure.ts';
import type { Download } from './ports/downloads.ts';
import type { Ports } from './ports.ts';
import { later } from './sending/later.ts';

/** A file that was made for somebody. */
export interface MadeFile {
  readonly municipalityId: MunicipalityId;
  readonly personId: PersonId;
  /** With its ending. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

type DownloadPorts = Pick<Ports, 'clock' | 'downloads' | 'ids' | 'publicUrl'>;

const VALID_MS = 60 * 60 * 1_000;
/** Far above any archive of one programme; a file is held in memory while it is made and sent. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Below the public address. */
const PATH = '/downloads';

/**
 * Keeps a file for an hour of real time. Returns the address at which anybody who has it can fetch the file; null
 * where the bot does not know its own address (PUBLIC_URL). Throws when the file is larger than 64 MB.
 */
export async function offerDownload(ports: DownloadPorts, file: MadeFile): Promise<string | null> {
  if (ports.publicUrl === null) return null;
  if (file.bytes.byteLength > MOST_BYTES) throw new Failure(`${file.name} is too large to hand over`);
  const token = ports.ids.token();
  const expiresAt = later(await ports.clock.real(), VALID_MS);
  await ports.downloads.put({ ...file, tokenHash: sha256Hex(token), expiresAt });
  return `${ports.publicUrl}${PATH}/${token}`;
}

/** What was kept under that token; null when it is unknown or over. */
export const downloadOf = async (ports: Pick<Ports, 'clock' | 'downloads'>, token: string): Promise<Download | null> =>
  ports.downloads.get(sha256Hex(token), await ports.clock.real());
