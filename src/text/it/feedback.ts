import type { FeedbackTexts } from '../shapes.ts';

export const feedback: FeedbackTexts = {
  service: 'Servizio',
  kitchen: 'Cucina',
  ambience: 'Ambiente',
  price: 'Rapporto qualità-prezzo',
  star: { one: '{n} stella', many: '{n} di stelle', other: '{n} stelle' },
  verdict: { 1: 'scarso', 2: 'mediocre', 3: 'discreto', 4: 'buono', 5: 'ottimo' },

  headingRating: 'Com’è andata la Sua visita?',
  words: 'Vuole aggiungere qualcosa?',
  wordsHint: 'Altri potranno leggerlo.',
  charactersLeft: {
    one: 'Ancora {n} carattere.',
    many: 'Ancora {n} di caratteri.',
    other: 'Ancora {n} caratteri.',
  },
  missingStars: 'La preghiamo di scegliere le stelle: {aspect}.',
  sendRating: 'Invia la valutazione',
  sendingRating: 'Invio della Sua valutazione…',
  unknownRating:
    'Non sappiamo se la Sua valutazione è arrivata. La invii semplicemente di nuovo: conta una volta sola.',

  headingThanks: 'Grazie!',
  thanks: 'La Sua valutazione è arrivata.',
  unchanged: 'La Sua valutazione era già esattamente questa: non è cambiato nulla.',
  mayChange: 'Ha cambiato idea? Può modificarla finché il ristorante accetta valutazioni della Sua visita.',
  changeRating: 'Modifica la valutazione',

  headingTooLate: 'Questa visita non si può più valutare',
  tooLate: 'Il tempo è scaduto. La valutazione che ha inviato prima resta com’è.',
  headingNoVisit: 'Non troviamo la Sua visita',
  noVisit: 'Forse il link è incompleto. Lo apra di nuovo dal messaggio che ha ricevuto dopo la visita.',
  notSent: 'Non inviato:',
  headingNoFeedback: 'Al momento non è possibile lasciare una valutazione',
  tellUs: 'Vuole dirci qualcosa? Ci chiami: {phone}',

  headingReviews: 'Che cosa dicono gli ospiti',
  loadingReviews: 'Caricamento delle recensioni…',
  outOfFive: '{value} su 5',
  fromReviews: { one: '{n} recensione', many: '{n} di recensioni', other: '{n} recensioni' },
  fromRatings: { one: '{n} voto', many: '{n} di voti', other: '{n} voti' },
  howVerified:
    'Può valutare solo chi aveva prenotato un tavolo: il sistema di prenotazione invia un link dopo la visita.',
  ofMonths: {
    one: 'Visite dell’ultimo mese.',
    many: 'Visite degli ultimi {n} mesi.',
    other: 'Visite degli ultimi {n} mesi.',
  },
  headingNoReviews: 'Ancora nessuna recensione',
  noReviews: {
    one: 'Nell’ultimo mese nessuno ha valutato una visita.',
    many: 'Negli ultimi {n} mesi nessuno ha valutato una visita.',
    other: 'Negli ultimi {n} mesi nessuno ha valutato una visita.',
  },
  someGuest: 'Un ospite',
  visit: 'Visita: {date}',
  restaurantsAnswer: 'Risposta del ristorante',
  showMore: { one: 'Mostra {n} altra', many: 'Mostra altre {n}', other: 'Mostra altre {n}' },
  headingReviewsLost: 'Al momento le recensioni non si possono mostrare',
};
