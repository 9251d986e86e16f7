import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { ArchiveFiles, ArchivePlace, ReadArchive } from '../../src/application/ports/archives.ts';

/** What of a package is not finished; whoever finds it may delete it. */
const UNFINISHED = '.unfinished';

export const archivePlace = (folder: string): ArchivePlace => {
  const place = resolve(folder);
  const beside = join(dirname(place), `.${basename(place)}${UNFINISHED}`);
  return {
    isFree: () =>
      lstat(place).then(
        () => false,
        () => true,
      ),
    async prepare(files) {
      await rm(beside, { recursive: true, force: true });
      for (const [path, bytes] of files) await writeWhole(join(beside, ...path.split('/')), bytes);
    },
    finish: () => rename(beside, place),
  };
};

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

export const isFolder = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Everything in a folder, however deep. */
export async function readArchive(folder: string): Promise<ReadArchive> {
  const files = new Map<string, Uint8Array>();
  const strange: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (entry.isFile()) files.set(name, await readFile(path));
    else if (!entry.isDirectory()) strange.push(name);
  }
  return { files: files satisfies ArchiveFiles, strange };
}
