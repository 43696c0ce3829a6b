import type { LaterTexts } from '../shapes.ts';

export const commonLater: LaterTexts = {
  headingRequested: 'La Sua richiesta è stata inviata',
  headingHeld: 'Tenuto libero per Lei fino a {time}',

  weekdaysInSentence: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  dateInSentence: '{weekday} {date}',
  momentInSentence: '{date}, ore {time}',

  givenName: 'Nome',
  familyName: 'Cognome',
  email: 'E-mail',
  telCountry: 'Paese',
  missingGivenName: 'Inserisca il Suo nome.',
  missingFamilyName: 'Inserisca il Suo cognome.',
  missingEmail: 'Inserisca il Suo indirizzo e-mail.',
  badEmail: 'Qui manca qualcosa. Un indirizzo si scrive così: «nome@esempio.ch».',

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
};
