import type { FinderTexts } from '../shapes.ts';

export const finder: FinderTexts = {
  find: 'Tisch finden',
  findHint: 'Tippen Sie auf eine Zeit, und wir fragen in jedem Restaurant nach.',
  headingHouses: 'Wo möchten Sie essen?',
  headingHouse: 'Ihr Tisch: {house}',
  otherHouses: 'Andere Restaurants',

  asking: 'Wir fragen nach …',
  tableAt: 'Um {time} ist ein Tisch frei.',
  requestAt: 'Um {time} auf Anfrage.',
  likelyAt: 'Um {time} ist wahrscheinlich etwas frei.',
  possibleAt: 'Um {time} offen, Platz noch ungewiss.',
  nearbyAt: 'Nicht um {time}, aber nahe dran:',
  otherDayAt: 'Nicht an diesem Tag, aber am {date}:',
  nothingFound: 'An diesem Tag und rundherum nichts frei.',
  notAnswering: 'Dieses Restaurant antwortet gerade nicht.',

  housesFound: { one: 'Ein Restaurant hat Zeiten für Sie.', other: '{n} Restaurants haben Zeiten für Sie.' },
  noHouseFound: 'Kein Restaurant hat Zeiten für Sie.',
  housesAsked: {
    one: 'Ein Restaurant hat noch nicht geantwortet.',
    other: '{n} Restaurants haben noch nicht geantwortet.',
  },
};
