import type { FeedbackTexts } from '../shapes.ts';

export const feedback: FeedbackTexts = {
  service: 'Service',
  kitchen: 'Cuisine',
  ambience: 'Ambiance',
  price: 'Rapport qualité-prix',
  star: { one: '{n} étoile', many: '{n} d’étoiles', other: '{n} étoiles' },
  verdict: { 1: 'mauvais', 2: 'moyen', 3: 'correct', 4: 'bon', 5: 'excellent' },

  headingRating: 'Comment s’est passée votre visite ?',
  words: 'Souhaitez-vous ajouter quelque chose ?',
  wordsHint: 'D’autres pourront le lire.',
  charactersLeft: {
    one: 'Encore {n} caractère.',
    many: 'Encore {n} de caractères.',
    other: 'Encore {n} caractères.',
  },
  missingStars: 'Veuillez choisir des étoiles : {aspect}.',
  sendRating: 'Envoyer l’avis',
  sendingRating: 'Envoi de votre avis…',
  unknownRating:
    'Nous ne savons pas si votre avis est arrivé. Envoyez-le simplement une nouvelle fois : il ne compte qu’une fois.',

  headingThanks: 'Merci !',
  thanks: 'Votre avis est bien arrivé.',
  unchanged: 'Votre avis était déjà exactement celui-ci : rien n’a changé.',
  mayChange:
    'Vous avez changé d’avis ? Vous pouvez le modifier tant que le restaurant accepte les avis sur votre visite.',
  changeRating: 'Modifier l’avis',

  headingTooLate: 'Cette visite ne peut plus être évaluée',
  tooLate: 'Le délai est passé. L’avis que vous avez envoyé auparavant reste tel quel.',
  headingNoVisit: 'Nous ne trouvons pas votre visite',
  noVisit:
    'Le lien est peut-être incomplet. Veuillez l’ouvrir de nouveau depuis le message reçu après votre visite.',
  notSent: 'Non envoyé :',
  headingNoFeedback: 'Il n’est pas possible de donner un avis pour le moment',
  tellUs: 'Vous souhaitez nous dire quelque chose ? Appelez-nous : {phone}',

  headingReviews: 'Ce que disent nos hôtes',
  loadingReviews: 'Chargement des avis…',
  outOfFive: '{value} sur 5',
  fromReviews: { one: '{n} avis', many: '{n} d’avis', other: '{n} avis' },
  fromRatings: { one: '{n} note', many: '{n} de notes', other: '{n} notes' },
  howVerified:
    'Seuls les hôtes qui avaient réservé une table peuvent donner un avis : le système de réservation leur envoie un lien après leur visite.',
  ofMonths: {
    one: 'Visites du dernier mois.',
    many: 'Visites des {n} derniers mois.',
    other: 'Visites des {n} derniers mois.',
  },
  headingNoReviews: 'Pas encore d’avis',
  noReviews: {
    one: 'Personne n’a donné d’avis au cours du dernier mois.',
    many: 'Personne n’a donné d’avis au cours des {n} derniers mois.',
    other: 'Personne n’a donné d’avis au cours des {n} derniers mois.',
  },
  someGuest: 'Un hôte',
  visit: 'Visite : {date}',
  restaurantsAnswer: 'Réponse du restaurant',
  showMore: {
    one: 'En afficher {n} de plus',
    many: 'En afficher {n} de plus',
    other: 'En afficher {n} de plus',
  },
  headingReviewsLost: 'Les avis ne peuvent pas être affichés pour le moment',
};
