import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The standard fonts of PDF know no ł, ş or ●; names of people and streets in a Dutch city do. */
export const REGULAR = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
export const BOLD = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');
