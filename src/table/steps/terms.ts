import { html, nothing } from 'lit';
import { legalNotice } from '../../flow/legal-notice.ts';
import { aboutSlot } from '../../flow/times/about-slot.ts';
import { chosenSlot, chosenVenue, mayBook } from '../selection.ts';
import type { LaterTableView } from '../table-view.ts';

/** On what terms a table is booked, on the page that books it: the slot's own, and what the law wants to be told. */
export const termsOfTable = (view: LaterTableView, step: 'guest' | 'code') => {
  if (!mayBook(step, view.context)) return nothing;
  return html`${aboutSlot(view, chosenSlot(view.context))} ${legalOfTable(view)}`;
};

export const legalOfTable = ({ context, text, site }: LaterTableView) =>
  legalNotice({
    text,
    site,
    country: chosenVenue(context)?.country,
    cancellation: context.start?.cancellation ?? null,
  });
