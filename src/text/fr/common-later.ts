import type { LaterTexts } from '../shapes.ts';

export const commonLater: LaterTexts = {
  headingRequested: 'Votre demande a été envoyée',
  headingHeld: 'Gardé pour vous jusqu’au {time}',

  weekdaysInSentence: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  dateInSentence: '{weekday} {date}',
  momentInSentence: '{date} à {time}',

  givenName: 'Prénom',
  familyName: 'Nom',
  email: 'E-mail',
  telCountry: 'Pays',
  missingGivenName: 'Veuillez indiquer votre prénom.',
  missingFamilyName: 'Veuillez indiquer votre nom.',
  missingEmail: 'Veuillez indiquer votre adresse e-mail.',
  badEmail: 'Il manque quelque chose. Une adresse se présente ainsi : « nom@exemple.ch ».',

  reference: 'Référence',
  confirmedNote: 'Vous recevrez aussi une confirmation.',
  addToCalendar: 'Ajouter au calendrier',
  manage: 'Gérer la réservation',
  manageRequest: 'Suivre la demande',
  guestName: 'Nom',
  address: 'Adresse',
  showOnMap: 'Voir sur une carte',
  phone: 'Téléphone',
  howToCancel: 'Pour annuler',
  cancelOnline: 'En ligne, avec le bouton ci-dessous.',
  print: 'Imprimer',

  heldText: 'La réservation sera ferme une fois payée. Vous pouvez payer ici jusqu’à ce moment-là.',
  heldTextByLink:
    'La réservation sera ferme une fois payée. Veuillez payer d’ici là avec le lien que nous vous enverrons.',
  pay: 'Payer maintenant',
};
