import type { CommonTexts } from '../shapes.ts';

export const common: CommonTexts = {
  language: 'fr',
  direction: 'ltr',

  loading: 'Un instant…',
  stepOf: 'Étape {current} sur {total}',
  next: 'Continuer',
  back: 'Retour',
  retry: 'Réessayer',
  change: 'modifier',
  bookBinding: 'Réserver avec obligation de paiement',
  optional: 'facultatif',
  summary: 'Votre choix jusqu’ici',
  errorSummary: 'Veuillez vérifier :',

  headingGuest: 'À quel nom ?',
  headingPending: 'Nous vérifions votre réservation',
  headingUnavailable: 'Il n’est pas possible de réserver en ligne pour le moment',
  headingRequested: 'Votre demande a été envoyée',
  headingHeld: 'Gardé pour vous jusqu’au {time}',

  weekdaysInSentence: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  dateInSentence: '{weekday} {date}',
  momentInSentence: '{date} à {time}',

  date: 'Date',
  previousDays: 'Jours précédents',
  nextDays: 'Jours suivants',
  today: 'aujourd’hui',
  dayPast: 'passé',
  dayTooFar: 'pas encore réservable',

  givenName: 'Prénom',
  familyName: 'Nom',
  email: 'E-mail',
  telCountry: 'Pays',
  missingGivenName: 'Veuillez indiquer votre prénom.',
  missingFamilyName: 'Veuillez indiquer votre nom.',
  missingEmail: 'Veuillez indiquer votre adresse e-mail.',
  badEmail: 'Il manque quelque chose. Une adresse se présente ainsi : « nom@exemple.ch ».',

  sending: 'Envoi en cours…',

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

  pendingText:
    'La connexion a été interrompue pendant votre réservation, et nous ne savons pas encore si elle a abouti. Veuillez ne pas réserver une nouvelle fois : vérifiez ici ou appelez-nous.',
  checkAgain: 'Vérifier de nouveau',
  stillUnknown: 'Toujours pas de réponse. Veuillez nous appeler avant de réserver de nouveau.',
  askedNothingBooked: 'J’ai demandé : rien n’est réservé. Recommencer',

  callUs: 'Veuillez nous appeler : {phone}',
  failed: 'Cela n’a pas fonctionné. Veuillez réessayer.',
  renewing: 'Encore un instant, et nous continuons…',
};
