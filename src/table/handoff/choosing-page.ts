import { html, nothing } from 'lit';
import type { StepView } from '../../flow/step-views.ts';
import { fill } from '../../text/text.ts';
import { whenAndMore } from '../steps/when-and-more.ts';
import type { HandoffView } from '../table-view.ts';
import { nameOf, plainLink } from './plain-link.ts';

/**
 * Day, time and party as ever. A press on a time asks whether it is free; the button takes what is chosen along without asking, as
 * a window opens only within the press.
 */
export function choosingPage(view: HandoffView, handOver: () => void): ReturnType<StepView<HandoffView>> {
  const { context, text, state, send } = view;
  const isStalled = state === 'stalled';
  const { content, ...more } = whenAndMore({ ...view, text: { ...text, timeHint: text.timeHintHandoff } });
  // It comes with the times: below what is loading it would move.
  const isLoading = !isStalled && context.draft.date !== '' && !context.meals;
  return {
    ...more,
    content: html`${content}
    ${isLoading ? nothing : html`<p part="hint">${fill(text.handoffHint, nameOf(view))} ${plainLink(view)}</p>`}`,
    next: isStalled
      ? { label: text.retry, press: () => send({ type: 'submitted' }) }
      : { label: fill(text.handOver, nameOf(view)), press: handOver },
  };
}
