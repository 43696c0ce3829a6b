import { html, nothing, type TemplateResult } from 'lit';
import { controlId } from './message.ts';
import { withoutCall } from './phone.ts';

export interface ErrorSummaryOptions {
  title: string;
  /** Which control is wrong, by its name, and what to do about it; one that was mended keeps its line, and says no more. */
  errors: readonly { name: string; message: string; mended?: boolean }[];
}

/** Focuses the control of that name within `root`; in a group of radios or days the one that Tab would reach. */
export function focusControl(root: ParentNode, name: string): void {
  const control = root.querySelector<HTMLElement>(`#${controlId(name)}`);
  const inner = control?.querySelector<HTMLElement>('input:checked, [tabindex="0"]');
  (inner ?? control?.querySelector<HTMLElement>('input') ?? control)?.focus();
}

/**
 * The errors that block the next step, each with a link to its control (part `notice error`).
 * Focusable by script: `#booking-errors`.
 */
export function errorSummary({ title, errors }: ErrorSummaryOptions): TemplateResult {
  // A link's own jump would change the page's address, and can't reach into a shadow root.
  const jump = (event: Event, name: string): void => {
    event.preventDefault();
    focusControl((event.currentTarget as HTMLElement).getRootNode() as ShadowRoot, name);
  };
  return html`<div
    part="notice error"
    id="booking-errors"
    class=${errors.every(({ mended }) => mended) ? 'mended' : nothing}
    role="alert"
    tabindex="-1"
  >
    <b>${title}</b>
    <ul>
      ${errors.map(({ name, message, mended }) => {
        // The number that calls stands at the control.
        const words = withoutCall(message);
        return mended
          ? html`<li aria-hidden="true"><s>${words}</s></li>`
          : html`<li>
              <a href="#${controlId(name)}" @click=${(event: Event) => jump(event, name)}>${words}</a>
            </li>`;
      })}
    </ul>
  </div>`;
}
