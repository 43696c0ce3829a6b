import type { ManageTexts } from '../shapes.ts';

export const manage: ManageTexts = {
  headingBooked: 'Ihre Buchung',
  headingRequestedStay: 'Das Hotel hat noch nicht bestätigt',
  headingRequestedTable: 'Ihre Anfrage ist noch nicht beantwortet',
  headingCancel: 'Diese Buchung stornieren?',
  headingCancelled: 'Ihre Buchung ist storniert',
  headingWithdraw: 'Diese Anfrage stornieren?',
  headingWithdrawn: 'Ihre Anfrage ist storniert',
  headingInactive: 'Diese Buchung gilt nicht',
  headingInvalid: 'Dieser Link öffnet keine Buchung',

  lookingUp: 'Wir suchen Ihre Buchung …',
  cancelled: 'Schade, dass Sie nicht kommen. Vielleicht ein andermal!',
  inactive:
    'Wir finden nichts mehr dazu: Wahrscheinlich wurde sie storniert. Rufen Sie uns im Zweifel bitte an.',
  invalid:
    'Vielleicht ist er unvollständig oder abgelaufen. Bitte öffnen Sie ihn nochmals aus Ihrer Bestätigung, oder rufen Sie uns an.',
  paid: 'Bezahlt',
  unpaid: 'Noch zu bezahlen',
  agreed: 'Preis wie angezeigt',
  cancel: 'Buchung stornieren',
  confirmCancel: 'Ja, stornieren',
  keep: 'Nein, behalten',
  headingStillHeld: 'Für Sie freigehalten, aber noch nicht gebucht',
  cancelStay: 'Das Zimmer wird an andere vergeben. Das lässt sich nicht rückgängig machen.',
  moneyBack: 'Sie haben {paid} bezahlt. Sie erhalten das Geld nach den Bedingungen des Hotels zurück.',
  someMoneyBack:
    'Dieser Tarif wird erstattet: Was Sie bezahlt haben, erhalten Sie nach den Bedingungen des Hotels zurück.',
  nothingPaid: 'Sie haben noch nichts bezahlt.',
  moneyKept: 'Dieser Tarif wird nicht erstattet: Die bezahlten {paid} erhalten Sie nicht zurück.',
  noMoneyBack: 'Dieser Tarif wird nicht erstattet: Sie erhalten kein Geld zurück.',
  askCosts: 'Ob die Stornierung etwas kostet, sagen wir Ihnen am Telefon: {phone}.',
  houseTellsCosts: 'Ob die Stornierung etwas kostet, sagt Ihnen das Haus.',
  cancelling: 'Ihre Buchung wird storniert …',
  withdraw: 'Anfrage stornieren',
  withdrawing: 'Ihre Anfrage wird storniert …',
  withdrawSure:
    'Was Sie angefragt haben, kann an andere vergeben werden. Das lässt sich nicht rückgängig machen.',
  notCancellable: 'Diese Buchung lässt sich hier nicht mehr stornieren. Bitte rufen Sie uns an.',
  requestNotCancellable: 'Diese Anfrage lässt sich hier nicht mehr stornieren. Bitte rufen Sie uns an.',
  headingUnknown: 'Noch wissen wir nicht, ob sie storniert ist',
  cancelUnknown:
    'Während der Stornierung brach die Verbindung ab. Bitte prüfen Sie es hier, oder rufen Sie uns an.',
  cancelStillUnknown: 'Immer noch keine Antwort. Bitte rufen Sie uns an, um sicher zu sein.',
  notCancelled: 'Ihre Buchung gilt weiterhin: Sie wurde nicht storniert.',
  headingLost: 'Ihre Buchung lässt sich gerade nicht abrufen',

  place: 'Wo',
  requested: 'Noch ist nichts gebucht: Jemand von uns muss Ihre Anfrage erst bestätigen.',
  requestedStay:
    'Noch ist nichts gebucht: Das Hotel muss erst bestätigen. Es schreibt Ihnen eine E-Mail oder ruft Sie an.',
  held: 'Die Buchung gilt, sobald Sie bezahlt haben.',
  cancelTable: 'Der Tisch wird an andere vergeben. Das lässt sich nicht rückgängig machen.',

  changeByPhone: 'Möchten Sie etwas ändern? Rufen Sie uns bitte an.',
};
