import type { LegalTexts } from '../shapes.ts';

export const legal: LegalTexts = {
  legal: 'Vertrag und Bedingungen',
  contractWith: 'Vertragspartner: {who}',
  terms: 'AGB',
  privacy: 'Datenschutz',
  newWindow: 'öffnet ein neues Fenster',
  noWithdrawal: 'Für Zimmer und Mahlzeiten zu einem festen Termin besteht kein Widerrufsrecht ({law}).',
  noRightToCancel:
    'Für Zimmer und Mahlzeiten zu einem festen Termin besteht kein Recht, innerhalb von 14 Tagen zu widerrufen ({law}).',
  noWithdrawalElsewhere:
    'Für Zimmer und Mahlzeiten zu einem festen Termin besteht kein allgemeines Widerrufsrecht. Es gilt, was das Haus zur Stornierung sagt.',
  cancellationTerms: 'Stornierung: {terms}',
};
