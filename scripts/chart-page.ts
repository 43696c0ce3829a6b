import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { manageMachine } from '../src/manage/manage-machine.ts';
import { stayMachine } from '../src/stay/stay-machine.ts';
import { tableMachine } from '../src/table/table-machine.ts';

const local = (id: string) => id.replaceAll('.', '_');

const short = (event: string) =>
  event.startsWith('xstate.done') ? 'done' : event.startsWith('xstate.error') ? 'failed' : event;

/** A state node and what lies in it, as Mermaid's state diagram. */
function draw(node: AnyStateNode, indent: string): string[] {
  const inner = Object.values(node.states) as AnyStateNode[];
  if (!inner.length) return [`${indent}state "${node.key}" as ${local(node.id)}`];
  const { target } = node.initial;
  return [
    `${indent}state "${node.key}" as ${local(node.id)} {`,
    ...(target[0] ? [`${indent}  [*] --> ${local((target[0] as AnyStateNode).id)}`] : []),
    ...inner.flatMap((state) => draw(state, `${indent}  `)),
    `${indent}}`,
  ];
}

function arrows(node: AnyStateNode): string[] {
  const own = [...node.transitions.values(), node.always ?? []].flat().flatMap(({ eventType, target }) =>
    ((target ?? []) as AnyStateNode[])
      // Where a remedy leads is the same everywhere, and stands in words.
      .filter((to) => short(eventType) !== 'failed' || to.parent === node.parent)
      .map((to) => [local(to.id), short(eventType)] as const),
  );
  const byTarget = new Map<string, Set<string>>();
  for (const [to, event] of own) byTarget.set(to, (byTarget.get(to) ?? new Set()).add(event));
  return [
    ...[...byTarget].map(
      ([to, events]) =>
        `  ${local(node.id)} --> ${to} : ${[...events].filter(Boolean).join(', ') || 'at once'}`,
    ),
    ...(Object.values(node.states) as AnyStateNode[]).flatMap(arrows),
  ];
}

function diagram(machine: AnyStateMachine): string {
  const root = machine.root as AnyStateNode;
  const states = Object.values(root.states) as AnyStateNode[];
  return `\`\`\`mermaid
stateDiagram-v2
  [*] --> ${local((root.initial.target[0] as AnyStateNode).id)}
${states.flatMap((state) => draw(state, '  ')).join('\n')}
${states.flatMap(arrows).join('\n')}
\`\`\``;
}

/** `docs/charts.md`: the charts as diagrams, drawn from the machines themselves. */
export const chartPage = (): string => `# The charts

Drawn from the code by \`npm run docs\`. A call that fails goes where its remedy says, from every state alike (\`steer\` in
\`src/table/chart/ways.ts\` and \`src/stay/chart/ways.ts\`): to the step that can mend it, to \`renewing\`, \`pending\` or
\`unavailable\`. The diagrams show of these only the arrow that stays near, “failed”.

## Table

${diagram(tableMachine)}

## Stay

${diagram(stayMachine)}

## A booking made

A cancelling whose outcome is unknown leads to \`pending\`, where the booking is looked up.

${diagram(manageMachine)}
`;
