import type { TableLaterTexts } from '../shapes.ts';

export const tableLater: TableLaterTexts = {
  headingConfirmed: 'Il Suo tavolo è prenotato',

  choice: 'La Sua scelta',
  noChoice: 'Nessuna scelta',
  missingChoice: 'Faccia una scelta.',
  comment: 'Un messaggio al ristorante',
  commentHint: 'Per esempio un passeggino, un seggiolone, un compleanno.',
  consent: '{who} può inviarmi novità e offerte via e-mail.',
  consentHint: 'Può prenotare anche senza, e cambiare idea in qualsiasi momento.',
  choiceLost:
    'Al momento il ristorante non accetta più scelte né messaggi. Non abbiamo potuto trasmettere i Suoi.',

  tel: 'Numero di cellulare',
  telHint: 'Inviamo un codice per SMS solo se non La conosciamo ancora.',
  telHintCode: 'A questo numero inviamo un codice per SMS.',
  missingTel: 'Inserisca il Suo numero di cellulare.',
  telNoCode: 'Numero di telefono',
  telHintNoCode: 'Per poterLa contattare.',
  missingTelNoCode: 'Inserisca il Suo numero di telefono.',
  booking: 'Prenotazione del Suo tavolo…',
  requesting: 'Invio della Sua richiesta…',

  code: { one: 'Codice a {n} cifra', many: 'Codice a {n} di cifre', other: 'Codice a {n} cifre' },
  codeSentTo: 'Inviato al {tel}.',
  changeNumber: 'Cambia numero',
  noCode: 'Non è arrivato nulla?',
  newCode: 'Invia un nuovo codice',
  newCodeIn: 'Nuovo codice tra {time}',
  badCode: {
    one: 'Il codice ha {n} cifra.',
    many: 'Il codice ha {n} di cifre.',
    other: 'Il codice ha {n} cifre.',
  },
  newCodeSent: 'Un nuovo SMS è in arrivo.',
  renewedCode: 'Ci è voluto un po’, perciò Le abbiamo inviato un nuovo SMS. Inserisca il codice più recente.',
  verifying: 'Conferma della Sua prenotazione…',

  requestedTable:
    'Non è ancora prenotato nulla: il ristorante deve dire se ha questo tavolo per Lei. La risposta arriverà per SMS al {tel} o per e-mail a {email}.',
  unverifiedTable:
    'Per quanto ne sappiamo, questo tavolo è Suo, ma ora non abbiamo potuto chiedere conferma al ristorante. La conferma arriverà per SMS al {tel} o per e-mail a {email}. Se non arriva nulla, telefoni, per favore.',
  kindOfTable: 'Tavolo',
  cost: 'Prezzo',
  paidBefore: 'Pagato',
  policy: 'Da sapere',
  heldByLink:
    'Un link per pagare sta arrivando a {email}. Il tavolo è prenotato non appena avrà pagato. Senza pagamento entro {time}, torna libero.',
  seenByItself: 'Questa pagina si aggiorna da sola quando il pagamento è arrivato.',
  havePaid: 'Ho pagato',
  checkingPayment: 'Verifichiamo il Suo pagamento…',
  notPaidYet: 'Il Suo pagamento non è ancora arrivato. Può volerci un minuto: riprovi tra poco.',
  lapsed:
    'Il tavolo non è stato pagato in tempo: è di nuovo libero e non è prenotato nulla. I Suoi dati sono ancora qui: scelga un orario.',
  cancelByCall: 'Per telefono.',
  bookAnother: 'Prenota un altro tavolo',
  requestAnother: 'Richiedi un altro tavolo',
};
