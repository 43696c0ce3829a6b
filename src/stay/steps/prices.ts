import type { Rate } from '../../contract/index.ts';
import { priceTable } from '../../controls/price-table.ts';
import { formatDate, formatMoney } from '../../text/format.ts';
import type { StayView } from '../stay-view.ts';

/** What a price is made of, over all nights. */
export const priceItems = (
  { text, locale }: StayView,
  { items }: Rate,
  total?: { label: string; amount: string },
) =>
  priceTable({
    caption: text.items,
    rows: items.map(({ name, total: amount }) => ({ label: name, amount: formatMoney(locale, amount) })),
    total,
  });

/** What falls on each night. */
export const priceNights = ({ text, locale }: StayView, { nights }: Rate) =>
  priceTable({
    caption: text.eachNight,
    rows: nights.map(({ date, total }) => ({
      label: formatDate(locale, date),
      amount: formatMoney(locale, total),
    })),
  });
