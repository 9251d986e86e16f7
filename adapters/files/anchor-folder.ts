import { access, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnchorFolder } from '../../src/application/ports/anchors.ts';

/** Anchors as files. A file is written beside its place and moved there, so that nobody ever reads half of one. */
export const anchorFolder = (folder: string): AnchorFolder => ({
  has: (name) =>
    access(join(folder, name)).then(
      () => true,
      () => false,
    ),
  async write(name, text) {
    await mkdir(folder, { recursive: true });
    const beside = join(folder, `.${name}.new`);
    const file = await open(beside, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, join(folder, name));
  },
});
