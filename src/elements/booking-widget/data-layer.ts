import type { Flow } from '../../flow/flow.ts';

/** The element whose events are reported. */
export interface BookingElement extends HTMLElement {
  site: string;
  readonly summary: Flow['summary'];
}

declare global {
  interface Window {
    /** Google Tag Manager's queue. */
    dataLayer?: object[];
  }
}

/**
 * Reports the guest's steps to Google Tag Manager, as GA4's recommended e-commerce events (attribute
 * `analytics="datalayer"`): `view_item` when booking can begin, `begin_checkout` at the guest's details, `purchase` with
 * the reference as transaction; a stay's has its value, and an item for each room. No personal data. Returns a stop function.
 */
export function tellDataLayer(widget: BookingElement): () => void {
  const item = (quantity: unknown = 1) => ({
    item_id: widget.site,
    item_name: widget.site,
    // At a table the quantity is people, of a stay rooms.
    item_category: 'adults' in widget.summary ? 'stay' : 'table',
    quantity,
  });
  const push = (event: string, ecommerce: object) => {
    // GA4 asks for the former event's data to be cleared first.
    (window.dataLayer ??= []).push({ ecommerce: null }, { event, ecommerce });
  };
  const stop = new AbortController();
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    heard: (event: HTMLElementEventMap[Type]) => void,
  ) => widget.addEventListener(type, heard, { signal: stop.signal });

  listen('booking-ready', () => push('view_item', { items: [item()] }));
  listen('booking-step', ({ step, previous }) => {
    // Returning to this step is the same checkout.
    if (step !== 'guest' || previous === 'code' || previous === 'review') return;
    const { partySize, rooms, value, currency } = widget.summary;
    push('begin_checkout', { ...(value && { value, currency }), items: [item(partySize ?? rooms)] });
  });
  listen('booking-confirmed', ({ reference, partySize, rooms, value, currency }) =>
    push('purchase', {
      transaction_id: reference,
      ...(rooms && { value, currency }),
      items: rooms
        ? rooms.map(({ roomType, rate, value: price }) => ({
            ...item(),
            item_variant: `${roomType}, ${rate}`,
            price,
          }))
        : [item(partySize)],
    }),
  );
  return () => stop.abort();
}
