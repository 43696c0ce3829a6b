import type { CommonTexts } from '../shapes.ts';

export const common: CommonTexts = {
  language: 'de',
  direction: 'ltr',

  loading: 'Einen Moment …',
  stepOf: 'Schritt {current} von {total}',
  next: 'Weiter',
  back: 'Zurück',
  retry: 'Nochmals versuchen',
  change: 'ändern',
  bookBinding: 'Kostenpflichtig buchen',
  optional: 'optional',
  summary: 'Ihre Buchung bis jetzt',
  errorSummary: 'Bitte prüfen Sie:',

  headingGuest: 'Auf welchen Namen?',
  headingPending: 'Wir prüfen Ihre Buchung',
  headingUnavailable: 'Online buchen geht gerade nicht',

  date: 'Datum',
  previousDays: 'Frühere Tage',
  nextDays: 'Spätere Tage',
  today: 'heute',
  dayPast: 'vorbei',
  dayTooFar: 'noch nicht buchbar',

  sending: 'Wird gesendet …',

  pendingText:
    'Während Ihrer Buchung brach die Verbindung ab, darum wissen wir noch nicht, ob sie geklappt hat. Bitte buchen Sie nicht nochmals: Prüfen Sie es hier, oder rufen Sie uns an.',
  checkAgain: 'Nochmals prüfen',
  stillUnknown: 'Immer noch keine Antwort. Bitte rufen Sie uns an, bevor Sie nochmals buchen.',
  askedNothingBooked: 'Ich habe nachgefragt: Es ist nichts gebucht. Neu beginnen',

  callUs: 'Bitte rufen Sie uns an: {phone}',
  failed: 'Das hat gerade nicht geklappt. Bitte versuchen Sie es nochmals.',
  renewing: 'Gleich geht es weiter …',
};
