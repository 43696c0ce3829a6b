import { html, nothing } from 'lit';
import { houseLanguage } from '../../flow/house-words.ts';
import { legalNotice } from '../../flow/legal-notice.ts';
import { chosenSlot, mayBook } from '../selection.ts';
import type { LaterTableView } from '../table-view.ts';

/** On what terms a table is booked, on the page that books it: the slot's own, and what the law wants to be told. */
export const termsOfTable = (view: LaterTableView, step: 'guest' | 'code') => {
  const { context } = view;
  if (!mayBook(step, context)) return nothing;
  const policy = chosenSlot(context)?.policy;
  return html`${policy ? html`<p lang=${houseLanguage(view) ?? nothing}>${policy}</p>` : nothing}
  ${legalOfTable(view)}`;
};

export const legalOfTable = ({ context: { start }, text, site }: LaterTableView) =>
  legalNotice({ text, site, country: start?.venue.country, cancellation: start?.cancellation ?? null });
