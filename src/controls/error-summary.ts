import { html, type TemplateResult } from 'lit';
import { controlId } from './message.ts';
import { withoutCall } from './phone.ts';

export interface ErrorSummaryOptions {
  title: string;
  /** Which control is wrong, by its name, and what to do about it. */
  errors: readonly { name: string; message: string }[];
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
  return html`<div part="notice error" id="booking-errors" role="alert" tabindex="-1">
    <b>${title}</b>
    <ul>
      ${errors.map(
        ({ name, message }) =>
          // The number that calls stands at the control.
          html`<li>
            <a href="#${controlId(name)}" @click=${(event: Event) => jump(event, name)}
              >${withoutCall(message)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
