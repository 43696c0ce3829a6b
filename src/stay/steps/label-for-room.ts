import { html, type TemplateResult } from 'lit';

/** A button's label, with the room in its accessible name only: visually, its position shows the room. */
export const labelForRoom = (words: string, room: unknown): TemplateResult =>
  html`${words}<span class="visually-hidden">, ${room}</span>`;
