import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, describedBy, messages } from './message.ts';

export interface RadioCardsOptions {
  name: string;
  legend: string;
  /** Language of the legend, and below of a card's words, where it is not the widget's. */
  legendLang?: string | undefined;
  cards: readonly {
    value: string;
    title: string;
    lang?: string | undefined;
    description?: unknown;
    /** Beside the title: a price. */
    aside?: string | undefined;
  }[];
  value?: string | undefined;
  /** The legend is only heard. */
  hideLegend?: boolean | undefined;
  /** Side by side, and without a legend to be seen. */
  compact?: boolean | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  onChange(value: string): void;
}

/** One of several, each with room for words (parts `field`, `label`, `option`, `option selected`, `price`, `hint`, `error`). */
export function radioCards(o: RadioCardsOptions): TemplateResult {
  const list = o.cards.map(({ value, title, lang, description, aside }) => {
    const selected = value === o.value;
    return html`<label part="option${selected ? ' selected' : ''}"
      ><input
        type="radio"
        name=${o.name}
        value=${value}
        .checked=${live(selected)}
        @change=${() => o.onChange(value)}
      /><span class="row"
        ><b lang=${lang ?? nothing}>${title}</b>
        ${aside ? html`<span part="price">${aside}</span>` : nothing}</span
      >
      ${description ? html`<span part="hint">${description}</span>` : nothing}</label
    >`;
  });
  const cards = o.compact ? html`<div class="chips">${list}</div>` : list;
  return html`<fieldset
    part="field"
    role="radiogroup"
    id=${controlId(o.name)}
    aria-invalid=${o.error ? 'true' : 'false'}
    aria-describedby=${describedBy(o)}
  >
    <legend
      part="label"
      class=${o.compact || o.hideLegend ? 'visually-hidden' : nothing}
      lang=${o.legendLang ?? nothing}
    >
      ${o.legend}
    </legend>
    ${cards} ${messages(o)}
  </fieldset>`;
}
