import { parseAst, type Plugin } from 'vite';

/**
 * What no chart of ours uses of XState, by the name of the function or method, and what stands there instead: delayed
 * and parallel states, history, actors that are spawned or restored, inspection, selectors (docs/decisions/0009).
 */
const leftOut = `{throw Error('left out of this build')}`;
export const replacements: Readonly<Record<string, string>> = {
  getDelayedTransitions: '{return []}',
  isHistoryNode: '{return false}',
  formatRouteTransitions: '{}',
  cancelAll: '{}',
  createSpawner: '{}',
  transitionParallelNode: leftOut,
  executeRaise: leftOut,
  resolveRaise: leftOut,
  executeCancel: leftOut,
  resolveCancel: leftOut,
  createScheduledEventId: leftOut,
  schedule: leftOut,
  cancel: leftOut,
  checkAnd: leftOut,
  checkOr: leftOut,
  checkNot: leftOut,
  persistContext: leftOut,
  getPersistedSnapshot: leftOut,
  restoreSnapshot: leftOut,
  resolveState: leftOut,
  toJSON: leftOut,
  attachDevTools: leftOut,
  select: leftOut,
  definition: leftOut,
  inspect: leftOut,
};

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The name of a function, method or property that holds one, and its body. */
function functionOf(node: Node): { name: string; body: Node } | undefined {
  const holder = node.type === 'FunctionDeclaration' ? node : (node['value'] as Node | undefined);
  const key = (node['id'] ?? node['key']) as { name?: string } | undefined;
  const body = holder?.['body'];
  const isBody = isNode(body) && body.type === 'BlockStatement';
  return key?.name && isBody ? { name: key.name, body } : undefined;
}

/**
 * Leaves out of a module of XState's what is not used.
 * @param found is told each name that was left out
 */
export function lean(code: string, found: (name: string) => void): string {
  const cuts: { start: number; end: number; text: string }[] = [];
  const visit = (node: Node): void => {
    const made = functionOf(node);
    const text = made && Object.hasOwn(replacements, made.name) ? replacements[made.name] : undefined;
    if (made && text !== undefined) {
      cuts.push({ ...made.body, text });
      return found(made.name);
    }
    // What only an inspector would hear.
    const told = node.type === 'ExpressionStatement' && code.slice(node.start, node.end);
    if (told && /^[\w.]*\b_?sendInspectionEvent\(/.test(told)) {
      cuts.push({ ...node, text: '' });
      return;
    }
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.filter(isNode).forEach(visit);
      else if (isNode(value)) visit(value);
    }
  };
  visit(parseAst(code) as unknown as Node);
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((text, cut) => text.slice(0, cut.start) + cut.text + text.slice(cut.end), code);
}

/** XState without what no chart of ours uses: 1.9 kB of brotli less. A chart that uses it fails loudly in the journeys. */
export function leanXstate(): Plugin {
  const found = new Set<string>();
  return {
    name: 'lean-xstate',
    apply: 'build',
    transform: {
      filter: { id: /\/xstate\/dist\// },
      handler: (code) => ({ code: lean(code, (name) => found.add(name)), map: null }),
    },
    buildEnd(error) {
      const missing = Object.keys(replacements).filter((name) => !found.has(name));
      if (!error && found.size && missing.length)
        this.error(`XState has changed: it has no ${missing.join(', ')} to leave out any more.`);
    },
  };
}
