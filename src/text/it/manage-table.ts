import type { ManageTableTexts } from '../shapes.ts';

export const manageTable: ManageTableTexts = {
  changeBooking: 'Modifica la prenotazione',
  changeRequest: 'Modifica la richiesta',
  headingChanged: 'La Sua prenotazione è modificata',
  byPhoneOnly: 'Per modificarla o annullarla, La preghiamo di chiamarci.',
  unverified:
    'Per quanto ne sappiamo, questo tavolo è Suo; non è stato possibile chiedere al ristorante. In caso di dubbio, chiami.',
  headingRefused: 'Non è stato possibile prenotare questo tavolo',
  refused: 'Il ristorante non ha potuto accettare la Sua richiesta: non è prenotato nulla.',
  wasCancelled: 'È stata annullata. Se non se lo aspettava, La preghiamo di chiamarci.',
  otherTime: 'Scelga un altro orario',
  lookAgain: 'Controlla di nuovo',
  lookingAgain: 'Chiediamo al ristorante…',
  noAnswerYet: 'Non c’è ancora una risposta.',

  headingChange: 'Quando vorrebbe venire invece?',
  bookedNow: 'Prenotato adesso: {when}, {people}',
  sameAsBooked:
    'È quanto ha già prenotato. Scelga un altro giorno, un altro orario o un altro numero di persone.',
  headingCompare: 'Modificare così?',
  before: 'Finora',
  after: 'Nuovo',
  becomesRequest:
    'Questo orario è su richiesta: Lei rinuncia alla Sua prenotazione e il ristorante deve ancora accettare la nuova.',
  changing: 'Modifica della Sua prenotazione…',
  headingChangeUnknown: 'Non sappiamo ancora se è modificata',
  changeUnknown: 'Durante la modifica il collegamento si è interrotto. Verifichi qui o ci chiami.',
  changeStillUnknown: 'Ancora nessuna risposta. La preghiamo di chiamarci per averne la certezza.',
  notChanged: 'La Sua prenotazione resta com’era: non è stata modificata.',

  headingFind: 'Trovi la Sua prenotazione',
  findHint:
    'Il numero di riferimento è nella Sua conferma. Il link che vi si trova porta direttamente alla prenotazione.',
  contact: 'Numero di telefono o e-mail',
  contactHint: 'Come l’ha indicato prenotando.',
  missingReference: 'Inserisca il numero di riferimento.',
  missingContact: 'Inserisca il Suo numero di telefono o il Suo indirizzo e-mail.',
  find: 'Mostra la prenotazione',
  finding: 'Cerchiamo la Sua prenotazione…',
  findInstead: 'Cercala con il numero di riferimento',
};
