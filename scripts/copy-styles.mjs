// What the compiler does not carry along: the style sheets that the bot serves itself.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './prepare/folders.mjs';

const STYLES = ['adapters/http/residents/styles.css'];

for (const path of STYLES) cpSync(join(project, path), join(project, 'dist', path));
