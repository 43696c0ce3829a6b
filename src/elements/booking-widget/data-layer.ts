import type { BookingWidget } from './booking-widget.ts';

declare global {
  interface Window {
    /** Google Tag Manager's queue. */
    dataLayer?: object[];
  }
}

/**
 * Tells Google Tag Manager what the guest does, as GA4's recommended e-commerce events (attribute
 * `analytics="datalayer"`): `view_item` when booking can begin, `begin_checkout` at the guest's details, `purchase` with
 * the reference as transaction. No personal data. Returns how to stop.
 */
export function tellDataLayer(widget: BookingWidget): () => void {
  const item = (quantity: unknown) => [
    { item_id: widget.site, item_name: widget.site, item_category: 'table', quantity },
  ];
  const push = (event: string, ecommerce: object) => {
    // GA4 asks for the former event's data to be cleared first.
    (window.dataLayer ??= []).push({ ecommerce: null }, { event, ecommerce });
  };
  const stop = new AbortController();
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    heard: (event: HTMLElementEventMap[Type]) => void,
  ) => widget.addEventListener(type, heard, { signal: stop.signal });

  listen('booking-ready', () => push('view_item', { items: item(1) }));
  listen('booking-step', ({ step, previous }) => {
    if (step !== 'guest' || previous === 'code') return;
    push('begin_checkout', { items: item(widget.summary.partySize) });
  });
  listen('booking-confirmed', ({ reference, partySize }) =>
    push('purchase', { transaction_id: reference, items: item(partySize) }),
  );
  return () => stop.abort();
}
