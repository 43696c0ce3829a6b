import type { ManageTexts } from '../shapes.ts';

export const manage: ManageTexts = {
  headingBooked: 'Ihre Buchung',
  headingCancel: 'Diese Buchung annullieren?',
  headingCancelled: 'Ihre Buchung ist annulliert',
  headingInactive: 'Diese Buchung gilt nicht',
  headingInvalid: 'Dieser Link öffnet keine Buchung',

  lookingUp: 'Wir suchen Ihre Buchung …',
  cancelled: 'Schade, dass Sie nicht kommen. Vielleicht ein andermal!',
  inactive: 'Sie wurde annulliert, oder sie ist noch nicht bestätigt. Rufen Sie uns im Zweifel bitte an.',
  invalid:
    'Vielleicht ist er unvollständig oder abgelaufen. Bitte öffnen Sie ihn nochmals aus Ihrer Bestätigung, oder rufen Sie uns an.',
  paid: 'Bezahlt',
  unpaid: 'Noch zu bezahlen',
  cancel: 'Buchung annullieren',
  confirmCancel: 'Ja, annullieren',
  keep: 'Nein, behalten',
  cancelRefundable: 'Das Zimmer wird an andere vergeben. Das lässt sich nicht rückgängig machen.',
  cancelNonRefundable:
    'Dieser Tarif wird nicht erstattet: Sie erhalten kein Geld zurück. Das Zimmer wird an andere vergeben. Das lässt sich nicht rückgängig machen.',
  cancelling: 'Ihre Buchung wird annulliert …',
  notCancellable: 'Diese Buchung lässt sich hier nicht mehr annullieren. Bitte rufen Sie uns an.',
  headingUnknown: 'Noch wissen wir nicht, ob sie annulliert ist',
  cancelUnknown:
    'Während des Annullierens brach die Verbindung ab. Bitte prüfen Sie es hier, oder rufen Sie uns an.',
  cancelStillUnknown: 'Noch immer keine Antwort. Bitte rufen Sie uns an, um sicher zu sein.',
  notCancelled: 'Ihre Buchung gilt weiterhin: Sie wurde nicht annulliert.',
  headingLost: 'Ihre Buchung lässt sich gerade nicht abrufen',

  time: 'Zeit',
  party: 'Personen',
  people: { one: '{n} Person', other: '{n} Personen' },
  place: 'Wo',
  requested: 'Noch ist nichts reserviert: Jemand von uns muss Ihre Anfrage erst bestätigen.',
  held: 'Reserviert ist erst, wenn Sie bezahlt haben.',
  cancelTable: 'Der Tisch wird an andere vergeben. Das lässt sich nicht rückgängig machen.',

  changeBooking: 'Buchung ändern',
  headingChange: 'Wann möchten Sie stattdessen kommen?',
  changeTo: 'Auf diese Zeit ändern',
  changing: 'Ihre Buchung wird geändert …',
  headingChanged: 'Ihre Buchung ist geändert',
  keepAsIs: 'Lassen, wie sie ist',
  changeByPhone: 'Änderungen nehmen wir am Telefon entgegen.',
  notChangeable: 'Diese Buchung lässt sich hier nicht mehr ändern. Bitte rufen Sie uns an.',
  headingChangeUnknown: 'Noch wissen wir nicht, ob sie geändert ist',
  changeUnknown:
    'Während des Änderns brach die Verbindung ab. Bitte prüfen Sie es hier, oder rufen Sie uns an.',
  notChanged: 'Ihre Buchung ist, wie sie war: Sie wurde nicht geändert.',
};
