import type { LegalTexts } from '../shapes.ts';

export const legal: LegalTexts = {
  legal: 'Contratto e condizioni',
  contractWith: 'Parte contraente: {who}',
  terms: 'Condizioni generali',
  privacy: 'Protezione dei dati',
  newWindow: 'si apre in una nuova finestra',
  noWithdrawal: 'Per camere e pasti a una data fissa non c’è diritto di recesso ({law}).',
  noRightToCancel: 'Per camere e pasti a una data fissa non c’è diritto di recedere entro 14 giorni ({law}).',
  noWithdrawalElsewhere:
    'Per camere e pasti a una data fissa non c’è un diritto generale di recesso. Vale ciò che la struttura indica sull’annullamento.',
  cancellationTerms: 'Annullamento: {terms}',
};
