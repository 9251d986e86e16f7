interface Layer {
  readonly name: string;
  /** Folders (with a slash at the end) or files. */
  readonly may: readonly string[];
  /** Packages; `node:` is every built-in, `@slack/` every package of that scope. */
  readonly packages: readonly string[];
}

/** The one package or two that an adapter exists for. */
const SDKS: Readonly<Record<string, readonly string[]>> = {
  slack: ['@slack/'],
  teams: ['@microsoft/teams-ai', 'botbuilder', 'botframework-connector'],
  mongo: ['mongoose'],
  redis: ['ioredis'],
  mail: ['nodemailer'],
  http: ['express', 'preact', 'preact-render-to-string'],
  documents: ['docx', 'pdfkit', 'dejavu-fonts-ttf'],
  files: ['yaml', 'csv-parse', 'csv-stringify'],
  calendar: ['date-holidays'],
  runtime: ['pino'],
  playground: ['react', 'react-dom', 'slack-blocks-to-jsx', 'adaptivecards', 'esbuild'],
};

const TIME = 'temporal-polyfill';

const LAYERS: readonly Layer[] = [
  { name: 'src/domain/', may: ['src/domain/'], packages: [TIME, 'node:crypto', 'canonicalize'] },
  { name: 'src/views/', may: ['src/domain/', 'src/views/'], packages: [TIME, 'intl-messageformat'] },
  { name: 'src/application/', may: ['src/domain/', 'src/views/', 'src/application/'], packages: [TIME, 'zod'] },
  {
    name: 'jobs/',
    may: ['src/domain/', 'src/application/', 'jobs/'],
    packages: [TIME, 'node:', 'bullmq', 'ioredis', 'zod'],
  },
  { name: 'src/config', may: ['src/config', 'src/domain/words.ts'], packages: ['zod'] },
  ...['src/main', 'src/cli'].map((name) => ({
    name,
    may: [name, 'src/compose', 'src/config', 'src/application/'],
    packages: ['commander'],
  })),
];

const ANYTHING = 'src/compose';

const adapterLayer = (path: string): Layer | null => {
  const [, folder] = /^adapters\/([^/]+)\//.exec(path) ?? [];
  if (folder === undefined) return null;
  const name = `adapters/${folder}/`;
  return {
    name,
    may: ['src/domain/', 'src/application/', 'src/views/', name],
    packages: [TIME, 'zod', 'node:', ...(SDKS[folder] ?? [])],
  };
};

const isIn = (path: string, place: string): boolean =>
  place.endsWith('/')
    ? path.startsWith(place)
    : path === `${place}.ts` || path === place || path.startsWith(`${place}/`);

const isPackage = (specifier: string, name: string): boolean =>
  /[:/]$/.test(name) ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`);

/** Why that import is not allowed, or null. `target`: a path in the repository, or null for a package. */
export const importRuleBroken = (path: string, specifier: string, target: string | null): string | null => {
  if (isIn(path, ANYTHING)) return null;
  const layer = adapterLayer(path) ?? LAYERS.find(({ name }) => isIn(path, name));
  if (layer === undefined) return 'this file belongs to no layer of the import table';
  const allowed =
    target === null
      ? layer.packages.some((name) => isPackage(specifier, name))
      : layer.may.some((place) => isIn(target, place));
  if (allowed) return null;
  return `${layer.name} may import ${[...layer.may, ...layer.packages].join(', ')}; not ${target ?? specifier}`;
};
