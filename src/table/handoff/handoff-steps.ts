import type { FlowOptions } from '../../flow/flow.ts';
import type { LaterSteps } from '../../flow/step-views.ts';
import { chosenSlot, isKnownFull } from '../selection.ts';
import type { TableContext, TableEvent } from '../table-context.ts';
import { tableOrder } from '../table-steps.ts';
import type { HandoffView } from '../table-view.ts';
import { choosingPage } from './choosing-page.ts';
import { elsewherePage } from './elsewhere-page.ts';
import { openWindow } from './open-window.ts';

interface HandingOver extends Pick<FlowOptions, 'host' | 'emit'> {
  /** As it is when the guest presses. */
  context(): TableContext;
  send(event: TableEvent): void;
}

/**
 * Attribute `handoff`: the step `when` alone, and from it into the booking system's own window. Loaded on pages that have the
 * attribute, in place of the usual view.
 */
export function handoffSteps({ host, emit, context, send }: HandingOver): LaterSteps<HandoffView> {
  const handOver = (): void => {
    const now = context();
    const slot = chosenSlot(now);
    const { handoff } = now.start ?? {};
    // Nobody is sent elsewhere for a table that isn't there: it is asked for again.
    if (now.fieldErrors.time || (slot && isKnownFull(now, slot))) return send({ type: 'submitted' });
    // What is missing is told by the chart.
    if (!handoff || !slot || !tableOrder.isComplete('when', now)) return send({ type: 'handed.over' });
    const { url, fields } = handoff;
    const { date, time } = slot;
    const partySize = now.draft.party;
    openWindow(host.shadowRoot ?? host, url, {
      [fields.date]: date,
      [fields.time]: time,
      [fields.partySize]: String(partySize),
    });
    send({ type: 'handed.over' });
    emit({ type: 'handed-over', table: { date, time, partySize } });
  };

  return {
    views: {
      when: (view) =>
        view.state === 'free' || view.state === 'handedOver'
          ? elsewherePage(view, handOver)
          : choosingPage(view, handOver),
    },
  };
}
