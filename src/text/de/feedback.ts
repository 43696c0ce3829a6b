import type { FeedbackTexts } from '../shapes.ts';

export const feedback: FeedbackTexts = {
  service: 'Service',
  kitchen: 'Küche',
  ambience: 'Ambiente',
  price: 'Preis und Leistung',
  star: { one: '{n} Stern', other: '{n} Sterne' },
  verdict: { 1: 'schlecht', 2: 'mässig', 3: 'ordentlich', 4: 'gut', 5: 'ausgezeichnet' },

  headingRating: 'Wie war Ihr Besuch?',
  words: 'Möchten Sie etwas dazu sagen?',
  wordsHint: 'Andere können das lesen.',
  charactersLeft: { one: 'Noch {n} Zeichen.', other: 'Noch {n} Zeichen.' },
  missingStars: 'Bitte wählen Sie Sterne: {aspect}.',
  sendRating: 'Bewertung senden',
  sendingRating: 'Ihre Bewertung wird gesendet …',
  unknownRating:
    'Wir wissen nicht, ob Ihre Bewertung angekommen ist. Senden Sie sie einfach nochmals ab: Sie zählt nur einmal.',

  headingThanks: 'Danke!',
  thanks: 'Ihre Bewertung ist angekommen.',
  unchanged: 'Ihre Bewertung stand schon genau so hier, es hat sich also nichts geändert.',
  mayChange:
    'Doch anders? Sie können sie ändern, solange das Restaurant Bewertungen zu Ihrem Besuch annimmt.',
  changeRating: 'Bewertung ändern',

  headingTooLate: 'Dieser Besuch lässt sich nicht mehr bewerten',
  tooLate: 'Die Zeit dafür ist vorbei. Was Sie vorher gesendet haben, bleibt so stehen.',
  headingNoVisit: 'Wir finden Ihren Besuch nicht',
  noVisit:
    'Vielleicht ist der Link unvollständig. Bitte öffnen Sie ihn nochmals aus der Nachricht, die Sie nach Ihrem Besuch erhalten haben.',
  notSent: 'Nicht gesendet:',
  headingNoFeedback: 'Bewerten geht gerade nicht',
  tellUs: 'Möchten Sie uns etwas sagen? Rufen Sie uns an: {phone}',

  headingReviews: 'Was Gäste sagen',
  loadingReviews: 'Die Bewertungen werden geladen …',
  outOfFive: '{value} von 5',
  fromReviews: { one: '{n} Bewertung', other: '{n} Bewertungen' },
  fromRatings: { one: '{n} Stimme', other: '{n} Stimmen' },
  howVerified:
    'Bewerten kann nur, wer einen Tisch gebucht hatte: Das Buchungssystem schickt nach dem Besuch einen Link.',
  ofMonths: { one: 'Besuche im letzten Monat.', other: 'Besuche der letzten {n} Monate.' },
  headingNoReviews: 'Noch keine Bewertungen',
  noReviews: {
    one: 'Im letzten Monat hat niemand einen Besuch bewertet.',
    other: 'In den letzten {n} Monaten hat niemand einen Besuch bewertet.',
  },
  someGuest: 'Ein Gast',
  visit: 'Besuch: {date}',
  restaurantsAnswer: 'Antwort des Restaurants',
  showMore: { one: '{n} weitere anzeigen', other: '{n} weitere anzeigen' },
  headingReviewsLost: 'Die Bewertungen lassen sich gerade nicht anzeigen',
};
