import { html, nothing } from 'lit';
import type { StepView } from '../../flow/step-views.ts';
import { formatTime } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { chosenSlot, hasSeveralPlaces } from '../selection.ts';
import { summaryItems } from '../summary.ts';
import type { HandoffView } from '../table-view.ts';
import { nameOf, plainLink } from './plain-link.ts';

/** The time is free and goes on elsewhere, or is under way there already. Either way the guest may come back and choose again. */
export function elsewherePage(view: HandoffView, handOver: () => void): ReturnType<StepView<HandoffView>> {
  const { context, text, locale, state, send } = view;
  const name = nameOf(view);
  const isOver = state === 'handedOver';
  const back = () => send({ type: 'back' });
  const words = fill(isOver ? text.handedOver : text.handoffFree, name);
  const time = formatTime(locale, chosenSlot(context)?.time ?? '');
  return {
    section: state,
    heading: isOver ? text.headingHandedOver : fill(text.freeAt, { time }),
    content: html`<p>${words}</p>
      ${hasSeveralPlaces(context) ? html`<p>${text.handoffRoom}</p>` : nothing}
      <p part="hint">${isOver ? text.noWindow : nothing} ${plainLink(view)}</p>`,
    result: words,
    summary: summaryItems(view, 'guest').map((item) => ({ ...item, edit: back })),
    back,
    // Who sees no window can still call.
    wayOut: isOver,
    next: {
      label: isOver ? text.handOverAgain : fill(text.handOver, name),
      press: handOver,
      quiet: isOver,
    },
  };
}
