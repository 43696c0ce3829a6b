import type { TemplateResult } from 'lit';
import type { Money } from '../contract/index.ts';
import { notice } from '../controls/notice.ts';
import { formatMoney } from '../text/format.ts';
import type { BookedTexts, CommonTexts } from '../text/shapes.ts';
import { fill } from '../text/text.ts';
import { callUs } from './pages.ts';

/** A stay that the hotel charges otherwise than was shown: both sums, and whom to ask. */
export const chargedOtherwise = (
  { text, locale }: { text: CommonTexts & BookedTexts; locale: string },
  { shown, charged }: { shown: Money; charged: Money },
  phone: string | undefined,
): TemplateResult =>
  notice({
    kind: 'error',
    text: fill(text.chargedOtherwise, {
      shown: formatMoney(locale, shown),
      charged: formatMoney(locale, charged),
    }),
    actions: phone ? callUs(phone, text.callUs) : undefined,
  });
