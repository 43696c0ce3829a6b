import type { FinderTexts } from '../shapes.ts';

export const finder: FinderTexts = {
  find: 'Trouver une table',
  findHint: 'Touchez une heure, et nous demandons à chaque restaurant.',
  headingHouses: 'Où souhaitez-vous manger ?',
  headingHouse: 'Votre table : {house}',
  otherHouses: 'Autres restaurants',

  asking: 'Nous demandons …',
  tableAt: 'Une table est libre à {time}.',
  requestAt: 'À {time} sur demande.',
  likelyAt: 'Table très probable à {time}.',
  possibleAt: 'Ouvert à {time}, place pas encore sûre.',
  nearbyAt: 'Pas à {time}, mais tout près :',
  otherDayAt: 'Pas ce jour-là, mais le {date} :',
  nothingFound: 'Rien de libre ce jour-là ni autour.',
  notAnswering: 'Ce restaurant ne répond pas pour le moment.',

  housesFound: {
    one: 'Un restaurant a des heures pour vous.',
    many: '{n} restaurants ont des heures pour vous.',
    other: '{n} restaurants ont des heures pour vous.',
  },
  noHouseFound: 'Aucun restaurant n’a d’heures pour vous.',
  housesAsked: {
    one: 'Un restaurant n’a pas encore répondu.',
    many: '{n} restaurants n’ont pas encore répondu.',
    other: '{n} restaurants n’ont pas encore répondu.',
  },
};
