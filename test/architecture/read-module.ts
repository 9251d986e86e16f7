import { parseSync } from 'oxc-parser';

export interface Source {
  /** From the root of the repository, e.g. `src/domain/ids.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** As written; null where it is not a literal and can't be followed. */
  readonly specifier: string | null;
  readonly line: number;
}

/** What the text rules ask about. */
export type Use = 'process.env' | 'system clock' | 'random' | 'console';

export interface Module extends Source {
  readonly imports: readonly Import[];
  readonly uses: readonly { readonly use: Use; readonly line: number }[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

const everyNode = (root: Node): readonly Node[] => {
  const found: Node[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    waiting.push(...childrenOf(node));
  }
  return found;
};

const nameOf = (node: unknown): string | null => {
  if (!isNode(node)) return null;
  if (node.type === 'Identifier') return String(node['name']);
  return node.type === 'Literal' ? String(node['value']) : null;
};

const IMPORTS = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

const importOf = (node: Node): string | null | undefined => {
  if (!IMPORTS.has(node.type)) return undefined;
  const source = node['source'];
  if (node.type === 'ExportNamedDeclaration' && !isNode(source)) return undefined;
  return isNode(source) && source.type === 'Literal' ? String(source['value']) : null;
};

const RANDOM = new Set(['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues']);
const MEMBERS: Readonly<Record<string, Use>> = {
  'process.env': 'process.env',
  'Date.now': 'system clock',
  'Temporal.Now': 'system clock',
  'Math.random': 'random',
};

const useOf = (node: Node): Use | null => {
  if (node.type === 'MemberExpression') {
    const object = nameOf(node['object']);
    if (object === 'console') return 'console';
    return MEMBERS[`${object}.${nameOf(node['property'])}`] ?? null;
  }
  if (node.type === 'Identifier' && RANDOM.has(String(node['name']))) return 'random';
  if (node.type === 'VariableDeclarator' && isNode(node['id']) && node['id'].type === 'ObjectPattern') {
    return nameOf(node['init']) === 'process' ? 'process.env' : null;
  }
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return null;
  const given = node['arguments'];
  return nameOf(node['callee']) === 'Date' && Array.isArray(given) && given.length === 0 ? 'system clock' : null;
};

/** Parses, so that comments and strings don't count. Throws on a syntax error. */
export const readModule = ({ path, text }: Source): Module => {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes = everyNode(program as unknown as Node);
  const lineOf = ({ start }: Node): number => text.slice(0, start).split('\n').length;
  return {
    path,
    text,
    imports: nodes.flatMap((node) => {
      const specifier = importOf(node);
      return specifier === undefined ? [] : [{ specifier, line: lineOf(node) }];
    }),
    uses: nodes.flatMap((node) => {
      const use = useOf(node);
      return use === null ? [] : [{ use, line: lineOf(node) }];
    }),
  };
};
