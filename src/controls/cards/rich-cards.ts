import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, describedBy, messages } from '../message.ts';
import { isPointerPress, pointerDown } from '../pointer-press.ts';
import { keepInPlace } from './keep-in-place.ts';
import { photoStrip } from './photo-strip.ts';

export interface RichCard {
  value: string;
  title: string;
  /** Language of title and photos, where it is not the widget's. */
  lang?: string | undefined;
  photos?: readonly { src: string; alt: string }[] | undefined;
  /** Short words beside the title: "special offer", "only 2 left". */
  badges?: readonly string[] | undefined;
  price?:
    | {
        /** Empty: its place is kept until it is known. */
        text: string;
        /** Below the title, where it can come later without moving anything. */
        below?: boolean;
        /** Under it, a line each: "for 3 nights". */
        notes: readonly string[];
        /** A higher price, struck through; `label` is heard before it: "instead of". */
        before?: { label: string; text: string } | undefined;
      }
    | undefined;
  /** Under the title, a paragraph each. */
  lines?: readonly unknown[] | undefined;
  /** Why it can't be chosen; it stays visible, with this reason. */
  unavailable?: string | undefined;
  /** Below the rest, with its own controls: a disclosure, a button with an alternative. */
  content?: unknown;
  /** Whether its content is what the guest chooses from now. */
  open?: boolean | undefined;
}

export interface RichCardsOptions {
  name: string;
  legend: string;
  /** Heard only, where the page's heading says it. */
  legendHidden?: boolean | undefined;
  cards: readonly RichCard[];
  value?: string | undefined;
  error?: string | undefined;
  /** Name of a room's photos: "Photos: Suite". */
  photosOf?: ((title: string) => string) | undefined;
  onChange(value: string): void;
  /** One that can be chosen was pressed by a pointer: never by a key, nor by a click without a pointer. */
  onPress?(value: string, radio: HTMLInputElement): void;
}

/** What is heard of a card after its name, by ids. */
const described = (id: string, { lines = [], unavailable }: RichCard): string =>
  [unavailable && `${id}-reason`, ...lines.map((_, i) => `${id}-line-${i}`)].filter(Boolean).join(' ');

/** Where a price will stand. */
const shape = html`<span part="skeleton" aria-hidden="true"><i></i></span>`;

const price = ({ text, notes, before, below }: NonNullable<RichCard['price']>): TemplateResult =>
  html`<span class="price-box${below ? ' below' : ''}">
    ${
      before
        ? html`<s part="rack-price"><span class="visually-hidden">${before.label} </span>${before.text}</s> `
        : nothing
    }${text ? html`<span part="price">${text}</span>` : nothing}${notes.map((note) => html` <small>${note}</small>`)}${
      text || notes.length ? nothing : shape
    }</span
  >`;

function card(o: RichCardsOptions, each: RichCard): TemplateResult {
  const { value, title, photos, badges = [], lines = [], unavailable, content } = each;
  const id = `${controlId(o.name)}-${value}`;
  const selected = value === o.value && !unavailable;
  const state = (unavailable ? ' unavailable' : selected ? ' selected' : '') + (each.open ? ' open' : '');
  const pressed = (event: MouseEvent): void => {
    const isPointer = isPointerPress(event);
    if (unavailable) event.preventDefault();
    else if (isPointer) {
      const radio = event.currentTarget as HTMLInputElement;
      keepInPlace(radio);
      o.onPress?.(value, radio);
    }
  };
  return html`<div part="option card${state}">
    ${photoStrip({ label: o.photosOf?.(title) ?? title, photos: photos ?? [], control: id })}
    <div class="card-text">
      <div class="card-choice">
        <input
          type="radio"
          id=${id}
          name=${o.name}
          value=${value}
          aria-labelledby="${id}-name"
          aria-describedby=${described(id, each) || nothing}
          aria-disabled=${unavailable ? 'true' : nothing}
          .checked=${live(selected)}
          @pointerdown=${pointerDown}
          @click=${(event: MouseEvent) => pressed(event)}
          @change=${() => selected || o.onChange(value)}
        />
        <label class="card-head" id="${id}-name" for=${id}
          ><span
            ><b part="option-title" lang=${each.lang ?? nothing}>${title}</b>
            ${badges.map((badge) => html`<span part="badge">${badge}</span> `)}</span
          >
          ${each.price ? price(each.price) : nothing}</label
        >
        ${unavailable ? html`<p part="reason" id="${id}-reason">${unavailable}</p>` : nothing}
        ${lines.map((line, i) => html`<p part="hint" id="${id}-line-${i}">${line}</p>`)}
      </div>
      ${content ? html`<div class="card-more">${content}</div>` : nothing}
    </div>
  </div>`;
}

/**
 * One of several rooms or rates: radios, each a card with room for photos, a price, words and controls of its own
 * (parts `field`, `label`, `option card`, `option card open`, `option-title`, `badge`, `price`, `rack-price`, `hint`, `reason`, `photos`, `photo`).
 * One that can't be chosen stays focusable and tells why.
 */
export function richCards(o: RichCardsOptions): TemplateResult {
  return html`<fieldset
    part="field"
    role="radiogroup"
    id=${controlId(o.name)}
    tabindex="-1"
    aria-invalid=${o.error ? 'true' : 'false'}
    aria-describedby=${describedBy(o)}
  >
    <legend part="label" class=${o.legendHidden ? 'visually-hidden' : nothing}>${o.legend}</legend>
    ${o.cards.map((each) => card(o, each))} ${messages(o)}
  </fieldset>`;
}
