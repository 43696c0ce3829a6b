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
  headingRequested: 'Ihre Anfrage ist unterwegs',
  headingHeld: 'Für Sie freigehalten bis {time}',

  weekdaysInSentence: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  dateInSentence: '{weekday}, {date}',
  momentInSentence: '{date}, {time} Uhr',

  date: 'Datum',
  previousDays: 'Frühere Tage',
  nextDays: 'Spätere Tage',
  today: 'heute',
  dayPast: 'vorbei',
  dayTooFar: 'noch nicht buchbar',

  givenName: 'Vorname',
  familyName: 'Nachname',
  email: 'E-Mail',
  telCountry: 'Land',
  missingGivenName: 'Bitte geben Sie Ihren Vornamen ein.',
  missingFamilyName: 'Bitte geben Sie Ihren Nachnamen ein.',
  missingEmail: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
  badEmail: 'Hier fehlt etwas. Eine Adresse sieht so aus: «name@beispiel.ch».',

  sending: 'Wird gesendet …',

  reference: 'Referenz',
  confirmedNote: 'Sie erhalten noch eine Bestätigung.',
  addToCalendar: 'In den Kalender',
  manage: 'Buchung verwalten',
  manageRequest: 'Anfrage verfolgen',
  guestName: 'Name',
  address: 'Adresse',
  showOnMap: 'Auf der Karte zeigen',
  phone: 'Telefon',
  howToCancel: 'Stornieren',
  cancelOnline: 'Online, mit der Schaltfläche weiter unten.',
  print: 'Drucken',

  heldText: 'Die Buchung gilt, sobald Sie bezahlt haben. Bitte bezahlen Sie bis dahin hier.',
  heldTextByLink:
    'Die Buchung gilt, sobald Sie bezahlt haben. Bitte bezahlen Sie bis dahin über den Link, den Sie von uns erhalten.',
  pay: 'Jetzt bezahlen',

  pendingText:
    'Während Ihrer Buchung brach die Verbindung ab, darum wissen wir noch nicht, ob sie geklappt hat. Bitte buchen Sie nicht nochmals: Prüfen Sie es hier, oder rufen Sie uns an.',
  checkAgain: 'Nochmals prüfen',
  stillUnknown: 'Immer noch keine Antwort. Bitte rufen Sie uns an, bevor Sie nochmals buchen.',
  askedNothingBooked: 'Ich habe nachgefragt: Es ist nichts gebucht. Neu beginnen',

  callUs: 'Bitte rufen Sie uns an: {phone}',
  failed: 'Das hat gerade nicht geklappt. Bitte versuchen Sie es nochmals.',
  renewing: 'Gleich geht es weiter …',
};
