import type { LaterTexts } from '../shapes.ts';

export const commonLater: LaterTexts = {
  headingRequested: 'Ihre Anfrage ist unterwegs',
  headingHeld: 'Für Sie freigehalten bis {time}',

  weekdaysInSentence: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  dateInSentence: '{weekday}, {date}',
  momentInSentence: '{date}, {time} Uhr',

  givenName: 'Vorname',
  familyName: 'Nachname',
  email: 'E-Mail',
  telCountry: 'Land',
  missingGivenName: 'Bitte geben Sie Ihren Vornamen ein.',
  missingFamilyName: 'Bitte geben Sie Ihren Nachnamen ein.',
  missingEmail: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
  badEmail: 'Hier fehlt etwas. Eine Adresse sieht so aus: «name@beispiel.ch».',

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
};
