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
  headingRequested: 'La Sua richiesta è stata inviata',
  headingHeld: 'Tenuto libero per Lei fino a {time}',

  weekdaysInSentence: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  dateInSentence: '{weekday} {date}',
  momentInSentence: '{date}, ore {time}',

  date: 'Data',
  previousDays: 'Giorni precedenti',
  nextDays: 'Giorni successivi',
  today: 'oggi',
  dayPast: 'già passato',
  dayTooFar: 'non ancora prenotabile',

  givenName: 'Nome',
  familyName: 'Cognome',
  email: 'E-mail',
  telCountry: 'Paese',
  missingGivenName: 'Inserisca il Suo nome.',
  missingFamilyName: 'Inserisca il Suo cognome.',
  missingEmail: 'Inserisca il Suo indirizzo e-mail.',
  badEmail: 'Qui manca qualcosa. Un indirizzo si scrive così: «nome@esempio.ch».',

  sending: 'Invio in corso…',

  reference: 'Riferimento',
  confirmedNote: 'Riceverà anche una conferma.',
  addToCalendar: 'Aggiungi al calendario',
  manage: 'Gestisci la prenotazione',
  manageRequest: 'Segui la richiesta',
  guestName: 'Nome',
  address: 'Indirizzo',
  showOnMap: 'Mostra sulla mappa',
  phone: 'Telefono',
  howToCancel: 'Per annullare',
  cancelOnline: 'Online, con il pulsante qui sotto.',
  print: 'Stampa',

  heldText: 'La prenotazione vale non appena avrà pagato. Entro quel momento, La preghiamo di pagare qui.',
  heldTextByLink:
    'La prenotazione vale non appena avrà pagato. Entro quel momento, La preghiamo di pagare con il link che riceverà da noi.',
  pay: 'Paga ora',

  pendingText:
    'Durante la prenotazione il collegamento si è interrotto e non sappiamo ancora se è riuscita. La preghiamo di non prenotare di nuovo: verifichi qui o ci chiami.',
  checkAgain: 'Verifica di nuovo',
  stillUnknown: 'Ancora nessuna risposta. La preghiamo di chiamarci prima di prenotare di nuovo.',
  askedNothingBooked: 'Ho chiesto: non risulta nessuna prenotazione. Ricomincia',

  callUs: 'La preghiamo di chiamarci: {phone}',
  failed: 'Non ha funzionato. La preghiamo di riprovare.',
  renewing: 'Ancora un attimo e si continua…',
};
