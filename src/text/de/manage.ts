import type { ManageTexts } from '../shapes.ts';

export const manage: ManageTexts = {
  headingBooked: 'Ihre Buchung',
  headingRequestedStay: 'Das Hotel hat noch nicht bestätigt',
  headingRequestedTable: 'Ihre Anfrage ist noch nicht beantwortet',
  headingCancel: 'Diese Buchung annullieren?',
  headingCancelled: 'Ihre Buchung ist annulliert',
  headingWithdraw: 'Diese Anfrage annullieren?',
  headingWithdrawn: 'Ihre Anfrage ist annulliert',
  headingInactive: 'Diese Buchung gilt nicht',
  headingInvalid: 'Dieser Link öffnet keine Buchung',

  lookingUp: 'Wir suchen Ihre Buchung …',
  cancelled: 'Schade, dass Sie nicht kommen. Vielleicht ein andermal!',
  inactive:
    'Es gibt keine Daten mehr dazu: Wahrscheinlich wurde sie annulliert. Rufen Sie uns im Zweifel bitte an.',
  invalid:
    'Vielleicht ist er unvollständig oder abgelaufen. Bitte öffnen Sie ihn nochmals aus Ihrer Bestätigung, oder rufen Sie uns an.',
  paid: 'Bezahlt',
  unpaid: 'Noch zu bezahlen',
  agreed: 'Preis wie angezeigt',
  cancel: 'Buchung annullieren',
  confirmCancel: 'Ja, annullieren',
  keep: 'Nein, behalten',
  cancelRefundable: 'Das Zimmer wird an andere vergeben. Das lässt sich nicht rückgängig machen.',
  cancelNonRefundable:
    'Dieser Tarif wird nicht erstattet: Sie erhalten kein Geld zurück. Das Zimmer wird an andere vergeben. Das lässt sich nicht rückgängig machen.',
  cancelling: 'Ihre Buchung wird annulliert …',
  withdraw: 'Anfrage annullieren',
  withdrawing: 'Ihre Anfrage wird annulliert …',
  withdrawSure:
    'Was Sie angefragt haben, kann an andere vergeben werden. Das lässt sich nicht rückgängig machen.',
  notCancellable: 'Diese Buchung lässt sich hier nicht mehr annullieren. Bitte rufen Sie uns an.',
  requestNotCancellable: 'Diese Anfrage lässt sich hier nicht mehr annullieren. Bitte rufen Sie uns an.',
  headingUnknown: 'Noch wissen wir nicht, ob sie annulliert ist',
  cancelUnknown:
    'Während des Annullierens brach die Verbindung ab. Bitte prüfen Sie es hier, oder rufen Sie uns an.',
  cancelStillUnknown: 'Immer noch keine Antwort. Bitte rufen Sie uns an, um sicher zu sein.',
  notCancelled: 'Ihre Buchung gilt weiterhin: Sie wurde nicht annulliert.',
  headingLost: 'Ihre Buchung lässt sich gerade nicht abrufen',

  time: 'Zeit',
  party: 'Personen',
  people: { one: '{n} Person', other: '{n} Personen' },
  place: 'Wo',
  requested: 'Noch ist nichts reserviert: Jemand von uns muss Ihre Anfrage erst bestätigen.',
  requestedStay:
    'Noch ist nichts gebucht: Das Hotel muss erst bestätigen. Es schreibt Ihnen eine E-Mail oder ruft Sie an.',
  held: 'Reserviert ist erst, wenn Sie bezahlt haben.',
  cancelTable: 'Der Tisch wird an andere vergeben. Das lässt sich nicht rückgängig machen.',

  changeByPhone: 'Änderungen nehmen wir am Telefon entgegen.',
};
