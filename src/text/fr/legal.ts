import type { LegalTexts } from '../shapes.ts';

export const legal: LegalTexts = {
  legal: 'Contrat et conditions',
  contractWith: 'Cocontractant : {who}',
  terms: 'Conditions générales',
  privacy: 'Protection des données',
  newWindow: 's’ouvre dans une nouvelle fenêtre',
  noWithdrawal:
    'Il n’existe pas de droit de rétractation pour les chambres et les repas à une date fixe ({law}).',
  noRightToCancel:
    'Il n’existe pas de droit de se rétracter dans les 14 jours pour les chambres et les repas à une date fixe ({law}).',
  noWithdrawalElsewhere:
    'Il n’existe pas de droit général de rétractation pour les chambres et les repas à une date fixe. Les conditions d’annulation de l’établissement s’appliquent.',
  cancellationTerms: 'Annulation : {terms}',
};
