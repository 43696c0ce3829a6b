import type { FinderTexts } from '../shapes.ts';

export const finder: FinderTexts = {
  find: 'Trova un tavolo',
  findHint: 'Toccate un orario e chiediamo a ogni ristorante.',
  headingHouses: 'Dove desiderate mangiare?',
  headingHouse: 'Il vostro tavolo: {house}',
  otherHouses: 'Altri ristoranti',

  asking: 'Chiediamo …',
  tableAt: 'C’è un tavolo alle {time}.',
  requestAt: 'Alle {time} su richiesta.',
  likelyAt: 'Tavolo molto probabile alle {time}.',
  possibleAt: 'Aperto alle {time}, posto non ancora certo.',
  nearbyAt: 'Non alle {time}, ma lì vicino:',
  otherDayAt: 'Non quel giorno, ma {date}:',
  nothingFound: 'Niente di libero quel giorno né intorno.',
  notAnswering: 'Al momento questo ristorante non risponde.',

  housesFound: {
    one: 'Un ristorante ha orari per voi.',
    many: '{n} ristoranti hanno orari per voi.',
    other: '{n} ristoranti hanno orari per voi.',
  },
  noHouseFound: 'Nessun ristorante ha orari per voi.',
  housesAsked: {
    one: 'Un ristorante non ha ancora risposto.',
    many: '{n} ristoranti non hanno ancora risposto.',
    other: '{n} ristoranti non hanno ancora risposto.',
  },
};
