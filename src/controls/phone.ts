import { html, type TemplateResult } from 'lit';

/** A phone number as a link that calls (part `phone`). */
export const phoneLink = (phone: string): TemplateResult =>
  html`<a part="phone" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`;

/** A sentence before, a phone number, and what comes after it. */
export interface Called {
  before: string;
  phone: string;
  after: string;
}

/** From nine digits on, so that no date is one. */
const number = /(?:\+|\b0)\d[\d ()/.-]{7,}\d/;

/** Where a sentence names a phone number; undefined where it names none. */
export function phoneIn(text: string): Called | undefined {
  const found = number.exec(text);
  const [phone = ''] = found ?? [];
  if (!found || phone.replace(/\D/g, '').length < 9) return undefined;
  return { before: text.slice(0, found.index), phone, after: text.slice(found.index + phone.length) };
}

/** A sentence in which a phone number is a link that calls. */
export function withPhone(text: string): TemplateResult | string {
  const called = phoneIn(text);
  return called ? html`<span>${called.before}${phoneLink(called.phone)}${called.after}</span>` : text;
}

/** A text without the sentence that names a phone number, where it has another: for what is said twice on a page. */
export const withoutCall = (text: string): string =>
  phoneIn(text)?.before.match(/^.*[.!?](?=\s)/su)?.[0] ?? text;
