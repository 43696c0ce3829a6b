import { html, nothing, type TemplateResult } from 'lit';
import type { Rate } from '../../contract/index.ts';
import { priceTable } from '../../controls/price-table.ts';
import { formatDate, formatMoney } from '../../text/format.ts';
import { counted, type StayView } from '../stay-view.ts';

/** What a price is made of, twice: by night, where there are several, and by what it is for. Both add up to the total. */
export const priceParts = (view: StayView, { nights, items, total }: Rate): TemplateResult => {
  const { text, locale } = view;
  const amount = (money: Rate['total']) => formatMoney(locale, money);
  const sum = {
    label: `${text.total} ${counted(view, text.totalForNights, nights.length)}`,
    amount: amount(total),
  };
  return html`
    ${
      nights.length > 1
        ? priceTable({
            caption: text.eachNight,
            rows: nights.map((night) => ({
              label: formatDate(locale, night.date),
              amount: amount(night.total),
            })),
            total: sum,
          })
        : nothing
    }
    ${priceTable({
      caption: text.items,
      rows: items.map((item) => ({ label: item.name, amount: amount(item.total) })),
      total: sum,
    })}
  `;
};
