import type { TableLaterTexts } from '../shapes.ts';

export const tableLater: TableLaterTexts = {
  headingConfirmed: 'Ihr Tisch ist reserviert',

  choice: 'Ihre Auswahl',
  noChoice: 'Keine Auswahl',
  missingChoice: 'Bitte wählen Sie etwas aus.',
  comment: 'Eine Nachricht ans Restaurant',
  commentHint: 'Zum Beispiel Kinderwagen, Hochstuhl, Geburtstag.',
  consent: '{who} darf mir Neuigkeiten und Angebote per E-Mail schicken.',
  consentHint: 'Sie können auch ohne reservieren und es sich jederzeit anders überlegen.',
  choiceLost:
    'Das Restaurant nimmt zurzeit keine Auswahl oder Nachricht entgegen. Ihre konnten wir nicht übermitteln.',

  tel: 'Handynummer',
  telHint: 'Wir senden nur dann einen Code per SMS, wenn wir Sie noch nicht kennen.',
  telHintCode: 'An diese Nummer senden wir einen Code per SMS.',
  missingTel: 'Bitte geben Sie Ihre Handynummer ein.',
  telNoCode: 'Telefonnummer',
  telHintNoCode: 'Damit wir Sie erreichen können.',
  missingTelNoCode: 'Bitte geben Sie Ihre Telefonnummer ein.',
  booking: 'Ihr Tisch wird reserviert …',
  requesting: 'Ihre Anfrage wird gesendet …',

  code: { one: 'Einstelliger Code', other: '{n}-stelliger Code' },
  codeSentTo: 'Gesendet an {tel}.',
  changeNumber: 'Nummer ändern',
  noCode: 'Nichts angekommen?',
  newCode: 'Neuen Code senden',
  newCodeIn: 'Neuer Code in {time}',
  badCode: { one: 'Der Code hat eine Ziffer.', other: 'Der Code hat {n} Ziffern.' },
  newCodeSent: 'Eine neue SMS ist unterwegs.',
  renewedCode:
    'Es hat etwas länger gedauert, darum haben wir Ihnen eine neue SMS geschickt. Bitte geben Sie den neuesten Code ein.',
  verifying: 'Ihre Buchung wird bestätigt …',

  requestedTable:
    'Noch ist nichts gebucht: Das Restaurant wird gefragt, ob es diesen Tisch für Sie hat. Die Antwort kommt per SMS an {tel} oder per E-Mail an {email}.',
  unverifiedTable:
    'Soweit wir wissen, gehört dieser Tisch Ihnen; beim Restaurant nachfragen konnten wir gerade nicht. Die Bestätigung kommt per SMS an {tel} oder per E-Mail an {email}. Kommt nichts, rufen Sie bitte an.',
  kindOfTable: 'Tisch',
  cost: 'Preis',
  paidBefore: 'Bezahlt',
  policy: 'Gut zu wissen',
  heldByLink:
    'Ein Link zum Bezahlen ist unterwegs an {email}. Der Tisch ist reserviert, sobald Sie bezahlt haben. Ist bis {time} nichts bezahlt, wird er wieder frei.',
  seenByItself: 'Sobald Ihre Zahlung da ist, zeigt es diese Seite von selbst.',
  havePaid: 'Ich habe bezahlt',
  checkingPayment: 'Wir schauen nach Ihrer Zahlung …',
  notPaidYet:
    'Ihre Zahlung ist noch nicht da. Das kann eine Minute dauern: Bitte versuchen Sie es gleich noch einmal.',
  lapsed:
    'Der Tisch wurde nicht rechtzeitig bezahlt. Er ist wieder frei, und nichts ist reserviert. Ihre Angaben sind noch da: Bitte wählen Sie eine Zeit.',
  cancelByCall: 'Telefonisch.',
  bookAnother: 'Noch einen Tisch reservieren',
  requestAnother: 'Noch einen Tisch anfragen',
};
