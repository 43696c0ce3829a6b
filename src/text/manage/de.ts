import { de as booked } from '../booked/de.ts';
import type { ManageTexts } from './en.ts';

export const de: ManageTexts = {
  ...booked,
  headingBooked: 'Ihre Buchung',
  headingCancel: 'Diese Buchung annullieren?',
  headingCancelled: 'Ihre Buchung ist annulliert',
  headingInactive: 'Diese Buchung gilt nicht',
  headingInvalid: 'Dieser Link öffnet keine Buchung',

  lookingUp: 'Wir suchen Ihre Buchung …',
  cancelled: 'Schade, dass Sie nicht kommen. Vielleicht ein andermal!',
  inactive:
    'Sie wurde annulliert, oder das Hotel hat sie noch nicht bestätigt. Rufen Sie im Zweifel bitte das Hotel an.',
  invalid:
    'Vielleicht ist er unvollständig oder abgelaufen. Bitte öffnen Sie ihn nochmals aus Ihrer Bestätigung, oder rufen Sie das Hotel an.',
  paid: 'Bezahlt',
  unpaid: 'Noch zu bezahlen',
  cancel: 'Buchung annullieren',
  confirmCancel: 'Ja, annullieren',
  keep: 'Nein, behalten',
  cancelRefundable: 'Das Zimmer wird an andere vergeben. Das lässt sich nicht rückgängig machen.',
  cancelNonRefundable:
    'Dieser Tarif wird nicht erstattet: Sie erhalten kein Geld zurück. Das Zimmer wird an andere vergeben. Das lässt sich nicht rückgängig machen.',
  cancelling: 'Ihre Buchung wird annulliert …',
  notCancellable: 'Diese Buchung lässt sich hier nicht mehr annullieren. Bitte rufen Sie das Hotel an.',
  headingUnknown: 'Noch wissen wir nicht, ob sie annulliert ist',
  cancelUnknown:
    'Während des Annullierens brach die Verbindung ab. Bitte prüfen Sie es hier, oder rufen Sie das Hotel an.',
  cancelStillUnknown: 'Noch immer keine Antwort. Bitte rufen Sie das Hotel an, um sicher zu sein.',
  notCancelled: 'Ihre Buchung gilt weiterhin: Sie wurde nicht annulliert.',
  headingLost: 'Ihre Buchung lässt sich gerade nicht abrufen',
};
