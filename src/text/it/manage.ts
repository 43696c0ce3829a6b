import type { ManageTexts } from '../shapes.ts';

export const manage: ManageTexts = {
  headingBooked: 'La Sua prenotazione',
  headingRequestedStay: 'L’hotel non ha ancora confermato',
  headingRequestedTable: 'La Sua richiesta non ha ancora ricevuto risposta',
  headingCancel: 'Annullare questa prenotazione?',
  headingCancelled: 'La Sua prenotazione è annullata',
  headingWithdraw: 'Annullare questa richiesta?',
  headingWithdrawn: 'La Sua richiesta è annullata',
  headingInactive: 'Questa prenotazione non è valida',
  headingInvalid: 'Questo link non apre nessuna prenotazione',

  lookingUp: 'Cerchiamo la Sua prenotazione…',
  cancelled: 'Peccato che non venga. Forse un’altra volta!',
  inactive:
    'Non ne abbiamo più traccia: probabilmente è stata annullata. In caso di dubbio, La preghiamo di chiamarci.',
  invalid: 'Forse è incompleto o scaduto. Lo apra di nuovo dalla Sua conferma o ci chiami.',
  paid: 'Pagato',
  unpaid: 'Ancora da pagare',
  agreed: 'Prezzo come mostrato',
  cancel: 'Annulla la prenotazione',
  confirmCancel: 'Sì, annulla',
  keep: 'No, non annullare',
  cancelRefundable: 'La camera sarà assegnata ad altri. Non si può tornare indietro.',
  cancelNonRefundable:
    'Questa tariffa non è rimborsabile: non Le sarà rimborsato nulla. La camera sarà assegnata ad altri. Non si può tornare indietro.',
  cancelling: 'Annullamento della Sua prenotazione…',
  withdraw: 'Annulla la richiesta',
  withdrawing: 'Annullamento della Sua richiesta…',
  withdrawSure: 'Ciò che ha richiesto potrà essere assegnato ad altri. Non si può tornare indietro.',
  notCancellable: 'Questa prenotazione non si può più annullare qui. La preghiamo di chiamarci.',
  requestNotCancellable: 'Questa richiesta non si può più annullare qui. La preghiamo di chiamarci.',
  headingUnknown: 'Non sappiamo ancora se è annullata',
  cancelUnknown: 'Durante l’annullamento il collegamento si è interrotto. Verifichi qui o ci chiami.',
  cancelStillUnknown: 'Ancora nessuna risposta. La preghiamo di chiamarci per averne la certezza.',
  notCancelled: 'La Sua prenotazione resta valida: non è stata annullata.',
  headingLost: 'Al momento non possiamo mostrare la Sua prenotazione',

  time: 'Ora',
  party: 'Numero di persone',
  people: { one: '{n} persona', many: '{n} di persone', other: '{n} persone' },
  place: 'Dove',
  requested: 'Non è ancora prenotato nulla: dobbiamo prima accettare la Sua richiesta.',
  requestedStay:
    'Non è ancora prenotato nulla: l’hotel deve prima confermare. Le scriverà un’e-mail o La chiamerà.',
  held: 'La prenotazione vale non appena avrà pagato.',
  cancelTable: 'Il tavolo sarà assegnato ad altri. Non si può tornare indietro.',

  changeByPhone: 'Per modificare qualcosa, La preghiamo di chiamarci.',
};
