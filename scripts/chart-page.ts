import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { feedbackMachine } from '../src/feedback/feedback-machine.ts';
import { changeMachine } from '../src/manage/change/change-machine.ts';
import { findMachine } from '../src/manage/find/find-machine.ts';
import { finderMachine } from '../src/finder/finder-machine.ts';
import { manageMachine } from '../src/manage/manage-machine.ts';
import { stayMachine } from '../src/stay/stay-machine.ts';
import { tableMachine } from '../src/table/table-machine.ts';

const local = (id: string) => id.replaceAll(/[.-]/g, '_');

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

Drawn from the code by \`npm run docs\`. The steps of a flow lie in one state, \`steps\`. Where they lead is decided in four states
that nobody rests in and that are made from the flow's table of steps (\`src/flow/steps.ts\`): \`advancing\` to the next step that
is needed, \`returning\` to the one before, \`editing\` the one that was picked in the summary, \`routing\` to where a failure's remedy
is applied. A session that ran out is renewed in \`renewing\`, which goes on by history: \`call\` makes the call again that was under way,
\`current\` begins the step again. Of failed calls the diagrams show only the arrow that stays near, “failed”.

## Looking into a running chart

In a development build (\`NODE_ENV=development npx vite build\`, or the element imported from source) every chart reports to an inspector:
before the first element starts, put the \`inspect\` of [@statelyai/inspect](https://stately.ai/docs/inspector) where it looks for one.

\`\`\`js
import { createBrowserInspector } from '@statelyai/inspect';
globalThis[Symbol.for('booking-widget-inspect')] = createBrowserInspector().inspect;
\`\`\`

A production build holds none of it.

## Table

${diagram(tableMachine)}

## Stay

${diagram(stayMachine)}

## A booking made

A cancelling whose outcome is unknown leads to \`pending\`, where the booking is looked up. In \`inner\` the page shows a chart of its
own: one of the two below, or a table's.

${diagram(manageMachine)}

### A table that is moved

${diagram(changeMachine)}

### A booking that is found

${diagram(findMachine)}

## Feedback

An answer that is lost leads back to \`filling\`: sent again, the same counts once.

${diagram(feedbackMachine)}
## Which restaurant has a table

Each restaurant answers by itself (\`told\`), wherever the guest is by then.

${diagram(finderMachine)}
`;
