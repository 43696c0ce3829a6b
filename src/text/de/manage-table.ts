import type { ManageTableTexts } from '../shapes.ts';

export const manageTable: ManageTableTexts = {
  changeBooking: 'Buchung ändern',
  changeRequest: 'Anfrage ändern',
  headingChanged: 'Ihre Buchung ist geändert',
  byPhoneOnly: 'Möchten Sie etwas ändern oder stornieren? Rufen Sie uns bitte an.',
  unverified:
    'Soweit wir wissen, gehört dieser Tisch Ihnen; das Restaurant liess sich nicht fragen. Rufen Sie im Zweifel bitte an.',
  headingRefused: 'Dieser Tisch ist leider nicht gebucht',
  refused: 'Das Restaurant konnte Ihre Anfrage nicht annehmen, darum ist nichts gebucht.',
  wasCancelled: 'Sie wurde storniert. Haben Sie das nicht erwartet? Rufen Sie uns bitte an.',
  otherTime: 'Andere Zeit wählen',
  lookAgain: 'Nochmals nachsehen',
  lookingAgain: 'Wir fragen das Restaurant …',
  noAnswerYet: 'Noch ist keine Antwort da.',

  headingChange: 'Wann möchten Sie stattdessen kommen?',
  bookedNow: 'Jetzt gebucht: {when}, {people}',
  sameAsBooked:
    'So haben Sie schon gebucht. Wählen Sie einen anderen Tag, eine andere Zeit oder Personenzahl.',
  headingCompare: 'So ändern?',
  before: 'Bisher',
  after: 'Neu',
  becomesRequest:
    'Diese Zeit gibt es auf Anfrage: Sie geben Ihre Buchung auf, und das Restaurant muss die neue erst bestätigen.',
  changing: 'Ihre Buchung wird geändert …',
  headingChangeUnknown: 'Noch wissen wir nicht, ob sie geändert ist',
  changeUnknown:
    'Während der Änderung brach die Verbindung ab. Bitte prüfen Sie es hier, oder rufen Sie uns an.',
  changeStillUnknown: 'Immer noch keine Antwort. Bitte rufen Sie uns an, um sicher zu sein.',
  notChanged: 'Ihre Buchung gilt wie bisher: Sie wurde nicht geändert.',

  headingFind: 'Ihre Buchung finden',
  findHint: 'Die Referenz steht in Ihrer Bestätigung. Der Link dort führt direkt zu Ihrer Buchung.',
  contact: 'Telefonnummer oder E-Mail',
  contactHint: 'Wie Sie sie bei der Buchung angegeben haben.',
  missingReference: 'Bitte geben Sie die Referenz ein.',
  missingContact: 'Bitte geben Sie Ihre Telefonnummer oder Ihre E-Mail-Adresse ein.',
  find: 'Buchung zeigen',
  finding: 'Wir suchen Ihre Buchung …',
  findInstead: 'Mit der Referenz suchen',
};
