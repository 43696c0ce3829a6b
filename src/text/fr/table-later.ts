import type { TableLaterTexts } from '../shapes.ts';

export const tableLater: TableLaterTexts = {
  headingConfirmed: 'Votre table est réservée',

  choice: 'Votre choix',
  noChoice: 'Aucun choix',
  missingChoice: 'Veuillez faire un choix.',
  comment: 'Un message au restaurant',
  commentHint: 'Par exemple une poussette, une chaise haute, un anniversaire.',
  consent: '{who} peut m’envoyer ses nouvelles et ses offres par e-mail.',
  consentHint: 'Vous pouvez réserver sans cela, et changer d’avis à tout moment.',
  choiceLost:
    'Le restaurant ne prend plus de choix ni de message pour le moment. Nous n’avons pas pu transmettre les vôtres.',

  tel: 'Numéro de mobile',
  telHint: 'Nous n’envoyons un code par SMS que si nous ne vous connaissons pas encore.',
  telHintCode: 'Nous envoyons un code par SMS à ce numéro.',
  missingTel: 'Veuillez indiquer votre numéro de mobile.',
  telNoCode: 'Numéro de téléphone',
  telHintNoCode: 'Pour que nous puissions vous joindre.',
  missingTelNoCode: 'Veuillez indiquer votre numéro de téléphone.',
  booking: 'Réservation de votre table…',
  requesting: 'Envoi de votre demande…',

  code: { one: 'Code à {n} chiffre', many: 'Code à {n} de chiffres', other: 'Code à {n} chiffres' },
  codeSentTo: 'Envoyé au {tel}.',
  changeNumber: 'Changer de numéro',
  noCode: 'Vous n’avez rien reçu ?',
  newCode: 'Envoyer un nouveau code',
  newCodeIn: 'Nouveau code dans {time}',
  badCode: {
    one: 'Le code comporte {n} chiffre.',
    many: 'Le code comporte {n} de chiffres.',
    other: 'Le code comporte {n} chiffres.',
  },
  newCodeSent: 'Un nouveau SMS est en route.',
  renewedCode:
    'Cela a pris un peu de temps, nous vous avons donc envoyé un nouveau SMS. Veuillez saisir le code le plus récent.',
  verifying: 'Confirmation de votre réservation…',

  requestedTable:
    'Rien n’est encore réservé : le restaurant doit dire s’il a cette table pour vous. Sa réponse arrivera par SMS au {tel} ou par e-mail à {email}.',
  unverifiedTable:
    'À notre connaissance, cette table est à vous, mais nous n’avons pas pu interroger le restaurant à l’instant. Sa confirmation arrivera par SMS au {tel} ou par e-mail à {email}. Si rien n’arrive, veuillez appeler.',
  kindOfTable: 'Table',
  cost: 'Prix',
  paidBefore: 'Payé',
  policy: 'À savoir',
  heldByLink:
    'Un lien de paiement arrive à l’adresse {email}. La table sera réservée dès que vous aurez payé. Sans paiement avant le {time}, elle sera de nouveau libre.',
  seenByItself: 'Cette page indiquera d’elle-même quand votre paiement sera arrivé.',
  havePaid: 'J’ai payé',
  checkingPayment: 'Recherche de votre paiement…',
  notPaidYet:
    'Votre paiement n’est pas encore arrivé. Cela peut prendre une minute : veuillez réessayer dans un instant.',
  lapsed:
    'La table n’a pas été payée à temps : elle est de nouveau libre et rien n’est réservé. Vos données sont conservées : veuillez choisir une heure.',
  cancelByCall: 'Par téléphone.',
  bookAnother: 'Réserver une autre table',
  requestAnother: 'Demander une autre table',
};
