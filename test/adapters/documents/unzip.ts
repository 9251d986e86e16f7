import { inflateRawSync } from 'node:zlib';

const LOCAL_FILE = 0x04034b50;
const CENTRAL_FILE = 0x02014b50;

/** The files of a zip by name, as text: enough to look into an Office document. */
export const unzip = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const zip = Buffer.from(bytes);
  const files = new Map<string, string>();
  for (let at = zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')); at >= 0 && at < zip.length - 46; ) {
    if (zip.readUInt32LE(at) !== CENTRAL_FILE) break;
    const size = zip.readUInt32LE(at + 20);
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    if (zip.readUInt32LE(local) !== LOCAL_FILE) throw new Error('not a zip');
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const stored = zip.subarray(start, start + size);
    const content = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(stored) : stored;
    files.set(zip.toString('utf8', at + 46, at + 46 + name), content.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
};
