import type { HandoffTexts } from '../shapes.ts';

export const handoff: HandoffTexts = {
  timeHintHandoff: 'Tocchi un orario per vedere se è libero.',
  handOver: 'Continua su {name}',
  handoffHint: 'La prenotazione si completa su {name}, in una nuova finestra.',
  handoffLink: 'Apri {name} senza questi dati',
  freeAt: 'Alle {time} c’è posto',
  handoffFree:
    'Non è ancora prenotato nulla. La prenotazione si completa su {name}, in una nuova finestra: giorno, orario e numero di persone sono già indicati.',
  handoffRoom: 'La sala si sceglie lì ancora una volta.',
  headingHandedOver: 'Si continua nella nuova finestra',
  handedOver:
    'La prenotazione si completa nella nuova finestra, su {name}. Qui non è ancora prenotato nulla.',
  noWindow: 'Non vede nessuna finestra?',
  handOverAgain: 'Riapri',
};
