import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, describedBy, messages } from './message.ts';
import { starShape, starValues } from './star-shape.ts';

export interface StarRadiosOptions {
  name: string;
  legend: string;
  /** `1` to `5`; empty where none is chosen. */
  value: string;
  /** What so many stars are called: "4 stars". */
  label(stars: number): string;
  /** What they say, also beside the legend once they are chosen: "good". */
  verdict(stars: number): string;
  error?: string | undefined;
  onChange(value: string): void;
}

/**
 * One to five stars, which are radios: arrow keys move between them, each is called by its number and by what it says
 * (parts `field`, `label`, `stars`, `star`, `star filled`, `verdict`, `error`).
 */
export function starRadios(o: StarRadiosOptions): TemplateResult {
  const chosen = Number(o.value);
  // Not before a star is chosen, and beside the legend, so that nothing moves when one is.
  const verdict = chosen
    ? html`<span part="verdict" aria-hidden="true">${o.verdict(chosen)}</span>`
    : nothing;
  return html`<fieldset
    part="field"
    role="radiogroup"
    aria-required="true"
    id=${controlId(o.name)}
    aria-invalid=${o.error ? 'true' : 'false'}
    aria-describedby=${describedBy(o)}
  >
    <legend part="label">${o.legend} ${verdict}</legend>
    <div part="stars">
      ${starValues.map(
        (value) =>
          html`<label part="star${value <= chosen ? ' filled' : ''}"
            ><input
              type="radio"
              name=${o.name}
              value=${value}
              .checked=${live(value === chosen)}
              @change=${() => o.onChange(String(value))}
            /><span class="visually-hidden">${o.label(value)}, ${o.verdict(value)}</span>${starShape}</label
          >`,
      )}
    </div>
    ${messages(o)}
  </fieldset>`;
}
