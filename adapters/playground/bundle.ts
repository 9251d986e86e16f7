import { fileURLToPath } from 'node:url';

export type Bundle = ReadonlyMap<string, { readonly type: string; readonly body: Uint8Array }>;

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

const pathOf = (name: string): string => fileURLToPath(new URL(`./page/${name}`, import.meta.url));

/** Builds the page in memory. Its libraries are loaded only here: they are not there in production. */
export async function bundlePage(): Promise<Bundle> {
  const { build } = await import('esbuild');
  const built = await build({
    entryPoints: [
      { in: pathOf('main.tsx'), out: 'page' },
      { in: pathOf('looks.css'), out: 'looks' },
    ],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    write: false,
    outdir: '/playground',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  return new Map(
    built.outputFiles.map(({ path, contents }) => {
      const name = path.slice(path.lastIndexOf('/playground/'));
      return [name, { type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain', body: contents }];
    }),
  );
}

export const HTML = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Handslag</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%231f5f57'/%3E%3Cpath d='M10 8v16M22 8v16M10 16h12' stroke='%23fff' stroke-width='3.4' stroke-linecap='round'/%3E%3C/svg%3E">
<link rel="stylesheet" href="/playground/looks.css">
</head>
<body><div id="page"></div><script type="module" src="/playground/page.js"></script></body>
</html>
`;
