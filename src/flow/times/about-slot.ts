import { html, nothing } from 'lit';
import type { Slot } from '../../contract/index.ts';
import { formatMoney } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { houseLanguage } from '../house-words.ts';
import { callUs } from '../pages.ts';
import type { TimesView } from './slot-words.ts';

/** What a slot is and asks for: beside its time, and again where it is booked. */

/** What it costs, a line each. */
export const slotCosts = ({ text, locale }: TimesView, { price, deposit }: Slot): string[] => [
  ...(price ? [fill(text.perPerson, { price: formatMoney(locale, price) })] : []),
  ...(deposit ? [fill(text.deposit, { amount: formatMoney(locale, deposit) })] : []),
];

/** Why only the telephone can book it, where it isn't the price. */
const whyByPhone = ({ text }: TimesView, { price, binding }: Slot): string =>
  (binding && !price ? `${text.needsCard} ` : '') + text.onlyByPhone;

/** The restaurant's description and policy of a slot, what it costs, and where to call for one that only the telephone books. */
export const aboutSlot = (view: TimesView, slot: Slot | undefined, phone?: string) => {
  if (!slot) return nothing;
  const { description, policy, state } = slot;
  const costs = slotCosts(view, slot);
  if (!description && !policy && !costs.length && state !== 'phone') return nothing;
  const lang = houseLanguage(view) ?? nothing;
  const call = phone ? callUs(phone, view.text.callUs) : nothing;
  return html`<div part="notice" class="about">
    ${description ? html`<p lang=${lang}><b>${description}</b></p>` : nothing}
    ${costs.length ? html`<p>${costs.join(' · ')}</p>` : nothing}
    ${policy ? html`<p lang=${lang}>${policy}</p>` : nothing}
    ${state === 'phone' ? html`<p>${whyByPhone(view, slot)} ${call}</p>` : nothing}
  </div>`;
};

/** The same for the live region, without the restaurant's own words. */
export const termsInShort = (view: TimesView, slot: Slot): string =>
  [...slotCosts(view, slot), ...(slot.state === 'phone' ? [whyByPhone(view, slot)] : [])].join(' ');
