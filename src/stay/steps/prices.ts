import { html, nothing, type TemplateResult } from 'lit';
import type { PriceItem, Rate, Stay } from '../../contract/index.ts';
import { priceTable } from '../../controls/price-table.ts';
import { askedLanguage, inWords } from '../../flow/house-words.ts';
import { formatDate, formatMoney } from '../../text/format.ts';
import { nightsOf } from '../draft.ts';
import { counted, type LaterStayView } from '../stay-view.ts';

/** What a price is made of, twice: by day, where there are several, and by what it is for. Both add up to the total below them. */
export const priceParts = (
  view: LaterStayView,
  { days, items, total }: Rate,
  stay: Pick<Stay, 'arrival' | 'departure'>,
): TemplateResult => {
  const { text, locale } = view;
  const amount = (money: Rate['total']) => formatMoney(locale, money);
  return html`
    ${
      days.length > 1
        ? priceTable({
            caption: text.eachDay,
            rows: days.map((day) => ({ label: formatDate(locale, day.date), amount: amount(day.total) })),
          })
        : nothing
    }
    ${priceTable({
      caption: text.items,
      rows: items.map((item) => ({ label: itemInWords(view, item), amount: amount(item.total) })),
      total: {
        label: `${text.total} ${counted(view, text.totalForNights, nightsOf(stay))}`,
        amount: amount(total),
      },
    })}
  `;
};

/** A part of a price: taxes, deposits and surcharges by our word, with the hotel's own name where that says more. */
export const itemInWords = (
  view: LaterStayView,
  { kind, name }: Pick<PriceItem, 'kind' | 'name'>,
): unknown => {
  const theirs = inWords(askedLanguage(view), name);
  const ours = kind === 'dwelling' || kind === 'other' ? '' : view.text.itemKinds[kind];
  if (!ours || !name) return ours || theirs;
  return name.toLowerCase() === ours.toLowerCase() ? ours : html`${ours}: ${theirs}`;
};
