import { html, nothing, type TemplateResult } from 'lit';

export interface PhotoStripOptions {
  /** The strip's accessible name. */
  label: string;
  photos: readonly { src: string; alt: string }[];
  /** Id of the control that a press on a photo activates. */
  control: string;
}

/** All photos have this shape, so that nothing moves when they arrive. */
const [width, height] = [600, 400];

/**
 * Photos side by side, one at a time: swiped on a phone, scrolled by the arrow keys where the strip has the focus
 * (parts `photos`, `photo`).
 */
export function photoStrip({ label, photos, control }: PhotoStripOptions): TemplateResult | typeof nothing {
  if (!photos.length) return nothing;
  const isMore = photos.length > 1;
  return html`<div
    part="photos"
    role=${isMore ? 'group' : nothing}
    aria-label=${isMore ? label : nothing}
    tabindex=${isMore ? 0 : nothing}
  >
    ${photos.map(
      ({ src, alt }) =>
        html`<label for=${control}
          ><img
            part="photo"
            src=${src}
            alt=${alt}
            width=${width}
            height=${height}
            loading="lazy"
            decoding="async"
        /></label>`,
    )}
  </div>`;
}
