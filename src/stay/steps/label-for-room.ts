import { html, type TemplateResult } from 'lit';

/** What a button does, and to which room: that is seen by where it stands, and heard in its name. */
export const labelForRoom = (words: string, room: string): TemplateResult =>
  html`${words}<span class="visually-hidden">, ${room}</span>`;
