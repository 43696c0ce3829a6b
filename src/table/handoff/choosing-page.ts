import { html } from 'lit';
import type { StepView } from '../../flow/step-views.ts';
import { fill } from '../../text/text.ts';
import { whenStep } from '../steps/when.ts';
import type { HandoffView } from '../table-view.ts';
import { nameOf, plainLink } from './plain-link.ts';

/**
 * Day, time and party as ever. A press on a time asks whether it is free; the button takes what is chosen along without asking, as
 * a window opens only within the press.
 */
export function choosingPage(view: HandoffView, handOver: () => void): ReturnType<StepView<HandoffView>> {
  const { text, state } = view;
  const content = html`${whenStep({ ...view, text: { ...text, timeHint: text.timeHintHandoff } })}
    <p part="hint">${fill(text.handoffHint, nameOf(view))} ${plainLink(view)}</p>`;
  if (state === 'stalled') return { content };
  return { content, next: { label: fill(text.handOver, nameOf(view)), press: handOver } };
}
