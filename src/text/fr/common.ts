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

  date: 'Date',
  previousDays: 'Jours précédents',
  nextDays: 'Jours suivants',
  today: 'aujourd’hui',
  dayPast: 'passé',
  dayTooFar: 'pas encore réservable',

  sending: 'Envoi en cours…',

  pendingText:
    'La connexion a été interrompue pendant votre réservation, et nous ne savons pas encore si elle a abouti. Veuillez ne pas réserver une nouvelle fois : vérifiez ici ou appelez-nous.',
  checkAgain: 'Vérifier de nouveau',
  stillUnknown: 'Toujours pas de réponse. Veuillez nous appeler avant de réserver de nouveau.',
  askedNothingBooked: 'J’ai demandé : rien n’est réservé. Recommencer',

  callUs: 'Veuillez nous appeler : {phone}',
  failed: 'Cela n’a pas fonctionné. Veuillez réessayer.',
  renewing: 'Encore un instant, et nous continuons…',
};
