import { html, nothing } from 'lit';
import type { Payment, Residence } from '../../contract/index.ts';
import { checkbox } from '../../controls/checkbox.ts';
import { disclosure } from '../../controls/disclosure.ts';
import { field } from '../../controls/field.ts';
import { radioCards } from '../../controls/radio-cards.ts';
import { askedLanguage, inWords, listOf } from '../../flow/house-words.ts';
import { countryNames } from '../../text/intl.ts';
import { fill } from '../../text/text.ts';
import { chosenPayment, paymentsAllowed } from '../selection.ts';
import { changer, errorText, type LaterStayView } from '../stay-view.ts';

/**
 * What a price depends on besides dates, people and room: only what this hotel, or this company's contracts, leave to choose.
 * It is folded, as most guests leave it as it is: the fold says how it is.
 */
export const termsOf = (view: LaterStayView) => {
  const capabilities = view.context.start?.capabilities;
  const { text } = view;
  const asked = [
    residence(view),
    capabilities?.touristTax || capabilities?.transport
      ? html`<div class="close">
          ${capabilities.touristTax ? tick(view, 'tourist-tax-exempt', text.touristTaxExempt) : nothing}
          ${capabilities.transport ? tick(view, 'transport', text.transport) : nothing}
        </div>`
      : nothing,
    payment(view),
    capabilities?.loyalty ? loyalty(view) : nothing,
  ];
  return asked.every((each) => each === nothing)
    ? nothing
    : disclosure({
        summary: [asItIs(view).join(' · ') || text.dependsOn, text.change].join(' – '),
        // Where nobody can tell where the guest lives, they are asked.
        open:
          (capabilities?.residence && !view.context.draft.residence) ||
          folded.some((each) => errorText(view, each)),
        content: html`<section part="terms" aria-label=${text.dependsOn}>${asked}</section>`,
      });
};
const folded = ['residence', 'tourist-tax-exempt', 'transport', 'payment', 'loyalty-code'] as const;

/** On which terms the prices are that are shown. */
const asItIs = (view: LaterStayView): string[] => {
  const { context, text } = view;
  const { draft, start } = context;
  const country = countryOf(view);
  return [
    start?.capabilities.residence &&
      { resident: fill(text.livingHere, { country }), 'non-resident': text.livingElsewhere, '': '' }[
        draft.residence
      ],
    paymentsAllowed(context).length > 1 && `${text.payment}: ${text[chosenPayment(context)]}`,
    draft['tourist-tax-exempt'] && text.withoutTouristTax,
    draft.transport && text.transport,
  ].filter((words) => typeof words === 'string' && words !== '') as string[];
};

/** The hotel's country, by its name. */
const countryOf = ({ context, text, locale }: LaterStayView): string => {
  const country = context.start?.venue.country;
  return (country && countryNames(locale).of(country)) || text.residentHere;
};

const residence = (view: LaterStayView) => {
  const { context, text } = view;
  if (!context.start?.capabilities.residence) return nothing;
  return html`<div class="short">
    ${radioCards({
      name: 'residence',
      legend: text.residence,
      cards: [
        {
          value: 'resident',
          title: countryOf(view),
        },
        { value: 'non-resident', title: text.residentElsewhere },
      ],
      value: context.draft.residence,
      hint: text.residenceWhy,
      error: errorText(view, 'residence'),
      onChange: (value) => changer(view, 'residence')(value as Residence),
    })}
  </div>`;
};

const tick = (view: LaterStayView, name: 'tourist-tax-exempt' | 'transport', label: string) =>
  checkbox({
    name,
    label,
    checked: view.context.draft[name],
    error: errorText(view, name),
    onChange: changer(view, name),
  });

const payment = (view: LaterStayView) => {
  const { context, text } = view;
  const allowed = paymentsAllowed(context);
  if (allowed.length < 2) return nothing;
  return html`<div class="short">
    ${radioCards({
      name: 'payment',
      legend: text.howToPay,
      cards: allowed.map((value) => ({
        value,
        title: text[value],
        description: whoPaysSo(view, value),
      })),
      value: chosenPayment(context),
      error: errorText(view, 'payment'),
      onChange: (value) => changer(view, 'payment')(value as (typeof allowed)[number]),
    })}
  </div>`;
};

/** A company sees other rates by how it pays: under which contracts, and whether the public ones. */
const whoPaysSo = (view: LaterStayView, payment: Payment): unknown => {
  const { context, text, locale } = view;
  const contracts = context.found?.contracts ?? [];
  if (!contracts.length) return undefined;
  return listOf(locale, [
    ...contracts
      .filter(({ payments }) => payments.includes(payment))
      .map(({ name }) => inWords(askedLanguage(view), name)),
    ...(context.start?.payments.includes(payment) ? [text.publicRates] : []),
  ]);
};

const loyalty = (view: LaterStayView) => {
  const { context, text, send, loading } = view;
  const code = context.draft['loyalty-code'];
  const error = errorText(view, 'loyalty-code');
  const apply = () => loading || send({ type: 'loyalty.applied' });
  return disclosure({
    summary: text.haveLoyalty,
    open: Boolean(code || error),
    content: html`<div
      class="applied"
      @keydown=${(event: KeyboardEvent) => {
        // Enter asks for the code's prices; it must not go on with those that are shown.
        if (event.key !== 'Enter') return;
        event.preventDefault();
        apply();
      }}
    >
      ${field({
        name: 'loyalty-code',
        label: text.loyaltyCode,
        value: code,
        maxlength: 20,
        autocomplete: 'off',
        error,
        onInput: changer(view, 'loyalty-code'),
      })}
      <button type="button" part="button apply" aria-disabled=${loading ? 'true' : 'false'} @click=${apply}>
        ${text.applyLoyalty}
      </button>
    </div>`,
  });
};
