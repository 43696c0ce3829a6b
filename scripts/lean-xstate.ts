import { parseAst, type Plugin } from 'vite';

/*
 * What no chart of ours uses of XState: delayed and parallel states, history, wildcards, actors that are spawned, restored
 * or found by a name of their own, inspection, selectors, descriptions (docs/decisions/0008).
 */

/** Members of its classes and objects: gone, with the statements that do nothing but set or call them. */
export const members = [
  'toJSON',
  'definition',
  'getPersistedSnapshot',
  'resolveState',
  'select',
  'inspect',
  '_sendInspectionEvent',
  'attachDevTools',
  'getMeta',
  'matches',
  'can',
  'getAll',
  'events',
  'ownEvents',
  'spawn',
  'microstep',
  'unsubscribe',
  'symbolObservable',
  'devTools',
  'version',
  'schemas',
  'meta',
  'description',
  'delays',
  'schedule',
  'cancel',
  'cancelAll',
  'clock',
  '_clock',
  'logger',
  '_logger',
  // Who is there: asked by what is left out only.
  '_register',
  '_unregister',
  '_set',
  'get',
] as const;

/** Members that nobody gives a value: gone as those above, and undefined where they are read. So is what is asked of none. */
export const unset = [
  'isHistoryNode',
  'restoreSnapshot',
  'systemId',
  'onSnapshot',
  '_syncSnapshot',
  'syncSnapshot',
  'history',
  'historyValue',
  'scheduler',
  '_scheduledEvents',
  'retryResolve',
] as const;

/** Lists that are empty, by the name of the member or function that gives them: gone are the loops over them. */
export const empty = ['after', 'getHistoryNodes'] as const;

/** Bodies of functions that are still called, by the function's name. */
const leftOut = `{throw Error('left out of this build')}`;
export const bodies = {
  matchesEventDescriptor: '{return false}',
  formatRouteTransitions: '{}',
  unregisterRecursively: '{}',
  // Without parallel states there is never more than one.
  removeConflictingTransitions: '{return enabledTransitions}',
  transitionParallelNode: leftOut,
  executeRaise: leftOut,
  resolveRaise: leftOut,
  executeCancel: leftOut,
  resolveCancel: leftOut,
  createScheduledEventId: leftOut,
  checkAnd: leftOut,
  checkOr: leftOut,
  checkNot: leftOut,
} as const;

/** Instead of what XState says of a chart that can't be: the charts' tests hear all of it, a guest needn't. */
const complaint = 'XState';

/** Types of states: none is one. */
export const stateTypes = ['parallel', 'history', 'final'] as const;

/** All that is to be found in XState, so that it can be left out. */
export const leftOutNames = [...members, ...unset, ...empty, ...Object.keys(bodies), ...stateTypes];

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const nameOf = (node: unknown): string => (isNode(node) ? String(node['name'] ?? '') : '');
const oneOf = (names: readonly string[], name: unknown): name is string => names.includes(name as string);

/** The name of a function, method or property that holds one, and its body. */
function functionOf(node: Node): { name: string; body: Node } | undefined {
  const holder = node.type === 'FunctionDeclaration' ? node : (node['value'] as Node | undefined);
  const body = holder?.['body'];
  const isBody = isNode(body) && body.type === 'BlockStatement';
  const name = nameOf(node['id'] ?? node['key']);
  return name && isBody ? { name, body } : undefined;
}

/** The name of the member that an expression reads, or of the function that it calls. */
function readName(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'CallExpression') return nameOf(node['callee']);
  return node.type === 'MemberExpression' ? nameOf(node['property']) : '';
}

/** Whether it says in its own words what is wrong with a chart; where it passes on another's, it stays. */
const isComplaint = (node: Node, code: string): boolean =>
  node.type === 'NewExpression' &&
  nameOf(node['callee']) === 'Error' &&
  !code.slice(node.start, node.end).includes('.message');

/** The member that a statement sets or calls, where it does nothing else. */
function memberOf({ type, expression }: Node): string {
  if (type !== 'ExpressionStatement' || !isNode(expression)) return '';
  const { left, callee } = expression;
  const target = expression.type === 'AssignmentExpression' ? left : callee;
  return isNode(target) && target.type === 'MemberExpression' ? nameOf(target['property']) : '';
}

/** What stands in a node's place, and the name that it was found by; undefined where the node stays. */
function replacement(
  node: Node,
  code: string,
  inPattern: boolean,
): { name: string; start: number; end: number; text: string } | undefined {
  const isMember = node.type === 'MethodDefinition' || (node.type === 'Property' && !inPattern);
  const member = isMember ? nameOf(node['key']) : memberOf(node);
  if (oneOf([...members, ...unset, ...empty], member)) return { ...node, name: member, text: '' };
  const read = readName(node.type === 'ForOfStatement' ? node['right'] : node);
  if (node.type === 'ForOfStatement' && oneOf(empty, read)) return { ...node, name: read, text: '' };
  if (oneOf(unset, read)) return { ...node, name: read, text: '(void 0)' };
  if (isComplaint(node, code)) return { ...node, name: complaint, text: `Error('${complaint}')` };
  const made = functionOf(node);
  if (made && Object.hasOwn(bodies, made.name))
    return { ...made.body, name: made.name, text: bodies[made.name as keyof typeof bodies] };
  if (node.type === 'BinaryExpression' && isNode(node['left']) && isNode(node['right'])) {
    const asked = node['left']['value'];
    if (oneOf(unset, asked)) return { ...node, name: asked, text: 'false' };
    const type = node['right']['value'];
    if (oneOf(stateTypes, type)) return { ...node, name: type, text: String(node['operator'] === '!==') };
  }
  return undefined;
}

/**
 * Leaves out of a module of XState's what is not used.
 * @param found is told each name that was left out
 */
export function lean(code: string, found: (name: string) => void): string {
  const cuts: { start: number; end: number; text: string }[] = [];
  const visit = (node: Node, parent?: Node): void => {
    const cut = replacement(node, code, parent?.type === 'ObjectPattern');
    if (cut) {
      // The comma after a property goes with it.
      const isGone = node.type === 'Property' && cut.end === node.end && !cut.text;
      const comma = isGone ? (/^\s*,/.exec(code.slice(node.end))?.[0].length ?? 0) : 0;
      cuts.push({ ...cut, end: cut.end + comma });
      return found(cut.name);
    }
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.filter(isNode).forEach((each) => visit(each, node));
      else if (isNode(value)) visit(value, node);
    }
  };
  visit(parseAst(code) as unknown as Node);
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((text, cut) => text.slice(0, cut.start) + cut.text + text.slice(cut.end), code);
}

/** A chart that uses what is left out, where that would not throw but be passed over. */
const chart = /\/src\/\w+\/(chart\/|\w+-machine\.ts)/;
const wanting = /\b(after|onSnapshot|systemId|history):|\*['"]:|\btype: ['"](parallel|history|final)['"]/;

/** XState without what no chart of ours uses: 4.4 kB of brotli less. A chart that uses it fails here or in the journeys. */
export function leanXstate(): Plugin {
  const found = new Set<string>();
  return {
    name: 'lean-xstate',
    apply: 'build',
    transform: {
      filter: { id: [/\/xstate\/dist\//, chart] },
      handler(code, id) {
        if (!chart.test(id)) return { code: lean(code, (name) => found.add(name)), map: null };
        const [wanted] = wanting.exec(code) ?? [];
        if (wanted)
          this.error(`${id} has "${wanted}", which scripts/lean-xstate.ts leaves out of the build.`);
        return null;
      },
    },
    buildEnd(error) {
      const missing = leftOutNames.filter((name) => !found.has(name));
      if (!error && found.size && missing.length)
        this.error(`XState has changed: it has no ${missing.join(', ')} to leave out any more.`);
    },
  };
}
