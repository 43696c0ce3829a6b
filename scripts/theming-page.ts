import { readFileSync } from 'node:fs';
import {
  feedbackParts,
  feedbackPartStates,
  manageParts,
  finderParts,
  finderPartStates,
  managePartStates,
  parts,
  partStates,
  stayParts,
  stayPartStates,
} from '../src/theme/parts.ts';

const rows = (names: Record<string, string>) =>
  Object.entries(names).map(([name, text]) => `| \`${name}\` | ${text} |`);

/** The `@tag name - text` lines of a source file's JSDoc. */
function documented(file: string, tag: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').matchAll(new RegExp(`@${tag}\\s+(\\S+)(?: - (.+))?$`, 'gm'));
  return Object.fromEntries([...lines].map(([, name = '', text = '']) => [name, text]));
}

/** `docs/theming.md`: custom properties, parts and slots, from the code. */
export function themingPage(): string {
  const slots = Object.entries(documented('src/elements/booking-widget/booking-widget.ts', 'slot'));
  return `# Theming

Made from the code by \`npm run docs\`.

## Custom properties

Set on the element or anywhere above it. A page that sets colours for one scheme only, or is itself light (or dark) for everyone, says so
by \`color-scheme="light"\` (or \`"dark"\`): else the rest of the widget follows the guest’s own setting.

| property | what it is |
| --- | --- |
${rows(documented('src/theme/tokens.ts', 'cssproperty')).join('\n')}

## Parts

\`booking-widget::part(next) { text-transform: uppercase }\`

| part | what it is |
| --- | --- |
${rows(parts).join('\n')}

Where a room is booked, there are these besides, and the last of them in \`<booking-manage>\`, too.

| part | what it is |
| --- | --- |
${rows(stayParts).join('\n')}

A table that is booked has in \`<booking-manage>\` besides what its widget has:

| part | what it is |
| --- | --- |
${rows(manageParts).join('\n')}

\`<booking-feedback>\` and \`<booking-reviews>\` have of the first table what they need, and these:

| part | what it is |
| --- | --- |
${rows(feedbackParts).join('\n')}

\`<booking-finder>\` has these besides the first. What it opens is a \`booking-widget\` in the page, with its own parts.

| part | what it is |
| --- | --- |
${rows(finderParts).join('\n')}

States stand beside the part's name: \`booking-widget::part(day selected)\`.

| state | where |
| --- | --- |
${rows({ ...partStates, ...stayPartStates, ...managePartStates, ...feedbackPartStates, ...finderPartStates }).join('\n')}

## Slots

| slot | what it is |
| --- | --- |
${slots.map(([name, text]) => `| ${name === '-' ? '(default)' : `\`${name}\``} | ${text} |`).join('\n')}

The element matches \`:state(loading)\` while a call is under way, and its attribute \`step\` names the step.
`;
}
