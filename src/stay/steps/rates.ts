import { html, nothing } from 'lit';
import type { Rate, Restriction } from '../../contract/index.ts';
import { cardsSkeleton } from '../../controls/cards/cards-skeleton.ts';
import { richCards, type RichCard } from '../../controls/cards/rich-cards.ts';
import { disclosure } from '../../controls/disclosure.ts';
import { controlId, messages } from '../../controls/message.ts';
import { notice } from '../../controls/notice.ts';
import { addDays } from '../../dates/plain-date.ts';
import { around, askedLanguage, houseWords, inWords, listOf } from '../../flow/house-words.ts';
import { callUs } from '../../flow/pages.ts';
import { prepaymentInWords, refundInWords } from '../../text/booked-stay.ts';
import { dateInSentence } from '../../text/date-in-sentence.ts';
import { formatMoney, formatPercent } from '../../text/format.ts';
import { fill } from '../../text/text.ts';
import { nightsOf } from '../draft.ts';
import { chosenRate, offeredRates, rateKey } from '../selection.ts';
import { changer, counted, errorText, type LaterStayView } from '../stay-view.ts';
import { itemInWords, priceParts } from './prices.ts';
import { roomList } from './rooms.ts';
import { termsOf } from './terms.ts';
import { focusHeading } from '../../flow/focus-heading.ts';

/** The rooms, and in the card of the chosen one what a stay in it costs and what the price depends on. */
export const ratesStep = (view: LaterStayView) =>
  roomList(view, html`<div part="rates">${list(view)} ${termsOf(view)}</div>`);

const list = (view: LaterStayView) => {
  const { context, text, loading, state } = view;
  // Prices for other terms are not shown.
  if (loading) return cardsSkeleton();
  const offered = offeredRates(context);
  if (state === 'stalled' || !offered) return stalled(view);
  const { rates } = offered;
  if (offered.unreadable) return unreadable(view);
  const chosen = chosenRate(context);
  if (!rates.length) return notice({ kind: 'info', text: text.noRates, actions: waysOut(view) });
  return html`
    ${
      rates.every(({ quote }) => quote === null)
        ? notice({ kind: 'info', text: text.noRateFree, actions: waysOut(view) })
        : nothing
    }
    ${loyaltyCode(view)}
    ${richCards({
      name: 'rate',
      legend: text.headingRates,
      cards: rates.map((rate) => card(view, rate, valueOf(rates, rate))),
      value: chosen && valueOf(rates, chosen),
      error: errorText(view, 'rate'),
      onChange: (value) => {
        const rate = rates.find((each) => valueOf(rates, each) === value);
        if (rate) changer(view, 'rate')(rateKey(rate));
      },
    })}
  `;
};

/** The hotel has prices, and none that can be told: only the telephone helps. */
const unreadable = (view: LaterStayView) => {
  const { context, text, site } = view;
  const phone = context.start?.venue.phone ?? site.phone;
  return notice({
    kind: 'info',
    text: text.priceByPhone,
    actions: html`${phone ? callUs(phone, text.callUs) : nothing} ${waysOut(view)}`,
  });
};

/** Which code the prices were asked with, and whether it changed any. */
const loyaltyCode = ({ context, text }: LaterStayView) => {
  const { loyalty, rates } = context;
  if (!loyalty || !rates) return nothing;
  const words = rates.loyaltyApplied === false ? text.loyaltyUnchanged : `${text.loyaltyCode}: ${loyalty}`;
  return html`<p part="hint">${words}</p>`;
};

/** A card's value: the price list's id; of a second card with the same one, the contract's besides. */
const valueOf = (rates: readonly Rate[], rate: Rate): string =>
  rates.find(({ id }) => id === rate.id) === rate ? rate.id : `${rate.id}@${rate.contract?.id ?? 0}`;

const card = (view: LaterStayView, rate: Rate, value: string): RichCard => {
  const { context, text, locale } = view;
  const { name, special, refundable, total, rackTotal, items, restrictions, prepayment, quote } = rate;
  const said = ({ message }: { message: string | null }) => inWords(askedLanguage(view), message);
  return {
    value,
    title: name,
    lang: askedLanguage(view),
    badges: [...(special ? [text.special] : []), ...saving(locale, rate)],
    price: {
      text: formatMoney(locale, total),
      notes: [counted(view, text.totalForNights, nightsOf(context.draft))],
      before: rackTotal ? { label: text.insteadOf, text: formatMoney(locale, rackTotal) } : undefined,
    },
    lines: [
      context.company && whosePrices(view, rate),
      ...(quote === null ? restrictions.map(said) : []),
      refundable ? refundInWords(view, rate) : html`<b>${refundInWords(view, rate)}</b>`,
      ...(quote === null
        ? []
        : [prepaymentInWords(view, rate), prepayment?.words && houseWords(prepayment.words)]),
      html`${text.items}:
      ${listOf(
        locale,
        items.map((item) => itemInWords(view, item)),
      )}`,
    ].filter(Boolean),
    unavailable:
      quote === null
        ? restrictions.map((restriction) => reason(view, restriction)).join(' ') || text.closed
        : undefined,
    content: html`
      ${restrictions.length ? html`<div class="buttons">${wayOf(view, rate)}</div>` : nothing}
      ${disclosure({ summary: text.priceDetails, content: priceParts(view, rate, context.draft) })}
    `,
  };
};

/** Which of the company's contracts a rate is of, with its last day, or that it is everybody's. */
const whosePrices = (view: LaterStayView, { contract }: Rate) => {
  const { text } = view;
  if (!contract) return text.publicRate;
  const { name, expires } = contract;
  const until = expires && fill(text.untilDay, { date: dateInSentence(view, expires, { year: true }) });
  return html`${around(text.ofContract, 'name', inWords(askedLanguage(view), name))}${until && `, ${until}`}`;
};

const reason = (view: LaterStayView, { kind, nights = 1 }: Restriction): string => {
  const words = view.text[kind];
  return typeof words === 'string' ? words : counted(view, words, nights);
};

/** The discount from the desk price, rounded down so as not to promise more. */
const saving = (locale: string, { total, rackTotal }: Rate): string[] => {
  const part = rackTotal ? Math.ceil((total.minor / rackTotal.minor - 1) * 100) / 100 : 0;
  return part < 0 ? [formatPercent(locale, part)] : [];
};

/** What can be done about a restriction: more nights where that is all it takes, else another day. */
const wayOf = (view: LaterStayView, rate: Rate) => {
  const { restrictions } = rate;
  const { context, text, send } = view;
  const [only, another] = restrictions;
  const nights = only?.kind === 'min_stay' && !another ? (only.nights ?? 0) : 0;
  if (nights > nightsOf(context.draft) && nights <= (context.start?.maxNights ?? 0)) {
    return html`<button
      type="button"
      part="button extend"
      value=${nights}
      @click=${(event: Event) => {
        focusHeading(event);
        send({ type: 'stay.extended', nights, rate: rateKey(rate) });
      }}
    >
      ${counted(view, text.stayInstead, nights)},
      ${fill(text.untilDay, { date: dateInSentence(view, addDays(context.draft.arrival, nights)) })}
    </button>`;
  }
  const isArrival = restrictions.every(({ kind }) => kind === 'closed_to_arrival');
  return toStep(view, 'dates', isArrival ? text.otherArrival : text.otherDates, 'link');
};

const toStep = ({ send }: LaterStayView, step: 'dates' | 'rooms', label: string, part = 'button') =>
  html`<button type="button" part=${part} @click=${() => send({ type: 'edit', step })}>${label}</button>`;

/** No prices to show: what the hotel refused stands where they would, for the error summary to lead to. */
const stalled = (view: LaterStayView) =>
  html`<div part="field" id=${controlId('rate')} tabindex="-1">
    ${messages({ name: 'rate', error: errorText(view, 'rate') })} ${waysOut(view)}
  </div>`;

const waysOut = (view: LaterStayView) =>
  html`<div class="buttons">
    ${toStep(view, 'rooms', view.text.otherRoom)} ${toStep(view, 'dates', view.text.otherDates)}
  </div>`;
