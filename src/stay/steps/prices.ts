import { html, nothing, type TemplateResult } from 'lit';
import type { Rate, Stay } from '../../contract/index.ts';
import { priceTable } from '../../controls/price-table.ts';
import { askedLanguage } from '../../flow/house-words.ts';
import { itemInWords } from '../../text/booked-stay.ts';
import { formatDate, formatMoney } from '../../text/format.ts';
import { nightsOf } from '../draft.ts';
import { counted, type StayView } from '../stay-view.ts';

/** What a price is made of, twice: by day, where there are several, and by what it is for. Both add up to the total. */
export const priceParts = (
  view: StayView,
  { days, items, total }: Rate,
  stay: Pick<Stay, 'arrival' | 'departure'>,
): TemplateResult => {
  const { text, locale } = view;
  const amount = (money: Rate['total']) => formatMoney(locale, money);
  const sum = {
    label: `${text.total} ${counted(view, text.totalForNights, nightsOf(stay))}`,
    amount: amount(total),
  };
  return html`
    ${
      days.length > 1
        ? priceTable({
            caption: text.eachDay,
            rows: days.map((day) => ({ label: formatDate(locale, day.date), amount: amount(day.total) })),
            total: sum,
          })
        : nothing
    }
    ${priceTable({
      caption: text.items,
      rows: items.map((item) => ({
        label: itemInWords(view, item),
        // Ours, where it names a tax or a deposit.
        lang: item.name === itemInWords(view, item) ? askedLanguage(view) : undefined,
        amount: amount(item.total),
      })),
      total: sum,
    })}
  `;
};
