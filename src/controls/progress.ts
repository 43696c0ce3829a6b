import { html, type TemplateResult } from 'lit';

export interface ProgressOptions {
  /** The step the guest is at, from 1. */
  current: number;
  total: number;
  /** "Schritt 1 von 3" */
  label: string;
}

/** How far the guest has come (part `progress`; its pieces `progress-step`, those reached `progress-step done`). */
export function progress({ current, total, label }: ProgressOptions): TemplateResult {
  return html`<div
    part="progress"
    role="progressbar"
    aria-label=${label}
    aria-valuetext=${label}
    aria-valuemin="1"
    aria-valuenow=${current}
    aria-valuemax=${total}
  >
    ${Array.from({ length: total }, (_, i) => html`<i part="progress-step${i < current ? ' done' : ''}"></i>`)}
  </div>`;
}

/** Reserves its height until the number of steps is known, so that nothing moves. */
export const progressPlaceholder = (): TemplateResult =>
  html`<div part="progress" aria-hidden="true"><i part="progress-step"></i></div>`;
