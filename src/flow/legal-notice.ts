import { html, nothing, type TemplateResult } from 'lit';
import type { HouseWords, Legal, Site } from '../contract/index.ts';
import type { CommonTexts, LegalTexts } from '../text/shapes.ts';
import { fill } from '../text/text.ts';
import { around, houseLanguage, houseWords, inWords } from './house-words.ts';

/** Where each country excludes what is booked for a set date from the right of withdrawal. */
const exemptions: Readonly<Record<string, string>> = {
  DE: '§ 312g Abs. 2 Nr. 9 BGB',
  AT: '§ 18 Abs. 1 Z 10 FAGG',
  FR: 'art. L221-28, 12° Code de la consommation',
  IT: 'art. 59, comma 1, lett. n Codice del consumo',
  GB: 'reg. 28(1)(h) Consumer Contracts Regulations 2013',
};

interface LegalNotice {
  text: CommonTexts & LegalTexts;
  site: Site;
  /** Where the venue is, where its booking system says so. */
  country: string | undefined;
  /** The house's cancellation terms, where the page doesn't have them elsewhere. */
  cancellation?: HouseWords | null;
}

/**
 * What the law wants a guest to know before they are bound, and at the confirmation: who the contract is with, the terms, and
 * that there is no right of withdrawal (part `legal`). Sources: docs/law.md.
 */
export const legalNotice = ({ text, site, country, cancellation }: LegalNotice): TemplateResult => {
  // For the moment in which the texts of a language that was just chosen are loaded.
  if (!text.legal) return html``;
  const { legal = {} } = site;
  const links = [
    legal.termsUrl ? page(text, legal.termsUrl, text.terms) : nothing,
    legal.privacyUrl ? page(text, legal.privacyUrl, text.privacy) : nothing,
  ].filter((link) => link !== nothing);
  return html`<section part="legal hint" aria-label=${text.legal}>
    ${legal.name ? contractWith(text, legal, houseLanguage({ site, text })) : nothing}
    ${cancellation ? html`<p>${around(text.cancellationTerms, 'terms', houseWords(cancellation))}</p>` : nothing}
    <p>${noWithdrawal(text, country ?? site.country)}</p>
    ${links.length ? html`<p>${links.map((link, index) => [index ? ' · ' : '', link])}</p>` : nothing}
  </section>`;
};

const contractWith = (
  text: LegalTexts,
  { name, address, email }: Legal,
  language: string | undefined,
): TemplateResult => {
  const who = inWords(language, [name, address].filter(Boolean).join(', '));
  const mail = email ? html`, <a href="mailto:${email}">${email}</a>` : nothing;
  return html`<p>${around(text.contractWith, 'who', html`${who}${mail}`)}</p>`;
};

const noWithdrawal = (text: LegalTexts, country = ''): string => {
  const law = exemptions[country];
  if (!law) return text.noWithdrawalElsewhere;
  return fill(country === 'GB' ? text.noRightToCancel : text.noWithdrawal, { law });
};

/** In a new window, as nothing that is typed may be lost. */
const page = (text: LegalTexts, url: string, words: string): TemplateResult =>
  html`<a href=${url} target="_blank" rel="noopener noreferrer"
    >${words}<span class="visually-hidden"> (${text.newWindow})</span></a
  >`;
