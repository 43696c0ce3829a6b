import type { CommonTexts } from '../shapes.ts';

export const common: CommonTexts = {
  language: 'it',
  direction: 'ltr',

  loading: 'Un momento…',
  stepOf: 'Passo {current} di {total}',
  next: 'Continua',
  back: 'Indietro',
  retry: 'Riprova',
  change: 'modifica',
  bookBinding: 'Prenota con obbligo di pagamento',
  optional: 'facoltativo',
  summary: 'La Sua prenotazione finora',
  errorSummary: 'La preghiamo di controllare:',

  headingGuest: 'A che nome?',
  headingPending: 'Stiamo verificando la Sua prenotazione',
  headingUnavailable: 'Al momento non è possibile prenotare online',

  date: 'Data',
  previousDays: 'Giorni precedenti',
  nextDays: 'Giorni successivi',
  today: 'oggi',
  dayPast: 'già passato',
  dayTooFar: 'non ancora prenotabile',

  sending: 'Invio in corso…',

  pendingText:
    'Durante la prenotazione il collegamento si è interrotto e non sappiamo ancora se è riuscita. La preghiamo di non prenotare di nuovo: verifichi qui o ci chiami.',
  checkAgain: 'Verifica di nuovo',
  stillUnknown: 'Ancora nessuna risposta. La preghiamo di chiamarci prima di prenotare di nuovo.',
  askedNothingBooked: 'Ho chiesto: non risulta nessuna prenotazione. Ricomincia',

  callUs: 'La preghiamo di chiamarci: {phone}',
  failed: 'Non ha funzionato. La preghiamo di riprovare.',
  renewing: 'Ancora un attimo e si continua…',
};
