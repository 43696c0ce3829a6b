import type { PastVisit } from '../config.ts';

type Stars = readonly [service: number, kitchen: number, ambience: number, price: number];

const said = (stars: Stars, comment: string, answer?: string): NonNullable<PastVisit['said']> => {
  const [service, kitchen, ambience, price] = stars;
  return { service, kitchen, ambience, price, comment, ...(answer ? { answer } : {}) };
};

/** 32 hex digits that can be told apart. */
const hash = (number: number): string => `ad1e4${String(number).padStart(27, '0')}`;

/** Who has been at the Adler lately, and what they said. The first two have said nothing yet; the second comes too late. */
export const adlerVisits: readonly PastVisit[] = [
  { hash: hash(1), daysAgo: 3, firstname: 'Zoë', lastname: 'Müller' },
  { hash: hash(2), daysAgo: 45, firstname: 'Noah', lastname: 'Keller' },
  {
    ...{ hash: hash(3), daysAgo: 4, firstname: 'Regula', lastname: 'Ammann' },
    said: said(
      [5, 5, 5, 4],
      'Der Zander war ein Gedicht, und am Feuer sass es sich so gut, dass wir blieben.',
    ),
  },
  {
    ...{ hash: hash(4), daysAgo: 8, firstname: 'Beat', lastname: 'Zollinger' },
    said: said(
      [3, 4, 5, 4],
      'Gutes Essen in schöner Stube. Zwischen Vorspeise und Hauptgang warteten wir allerdings fast eine Stunde.',
      'Lieber Herr Zollinger, das tut uns leid: An dem Abend fehlte uns ein Koch. Das nächste Dessert geht auf uns.',
    ),
  },
  {
    ...{ hash: hash(5), daysAgo: 11, firstname: 'Claire', lastname: 'Dubois' },
    said: said([5, 5, 4, 4], 'Accueil chaleureux, capuns excellents. Nous reviendrons.'),
  },
  {
    ...{ hash: hash(6), daysAgo: 15, firstname: 'Urs', lastname: 'Meierhofer' },
    said: said([5, 4, 5, 3], ''),
  },
  {
    ...{ hash: hash(7), daysAgo: 19, firstname: 'Hannah', lastname: 'Price' },
    said: said([5, 5, 5, 5], 'The warmest welcome on the lake. They even found a bowl of water for the dog.'),
  },
  {
    ...{ hash: hash(8), daysAgo: 24, firstname: 'Vreni', lastname: 'Huber' },
    said: said(
      [4, 5, 5, 4],
      'Geburtstag zu acht. Alles klappte, und die Apfelküchlein schmecken wie bei der Grossmutter.',
      'Danke, liebe Frau Huber! Das Heft der Grossmutter liegt bei uns in der Küche.',
    ),
  },
  {
    ...{ hash: hash(9), daysAgo: 31, firstname: 'Luca', lastname: 'Bernasconi' },
    said: said([4, 4, 4, 3], 'Buono, un po’ caro.'),
  },
  {
    ...{ hash: hash(10), daysAgo: 36, firstname: 'Anna', lastname: 'Widmer' },
    said: said([5, 5, 5, 5], 'Hirschpfeffer wie früher.'),
  },
  {
    ...{ hash: hash(11), daysAgo: 44, firstname: 'Jonas', lastname: 'Frei' },
    said: said([2, 4, 3, 3], 'Wir sassen neben der Tür, und es zog. Das Essen war in Ordnung.'),
  },
  {
    ...{ hash: hash(12), daysAgo: 52, firstname: 'Silvia', lastname: 'Graf' },
    said: said([5, 5, 5, 4], 'Die Capuns ohne Fleisch: endlich einmal eine Küche, die daran denkt.'),
  },
  {
    ...{ hash: hash(13), daysAgo: 60, firstname: 'Peter', lastname: 'Egli' },
    said: said([4, 4, 5, 4], ''),
  },
  {
    ...{ hash: hash(14), daysAgo: 71, firstname: 'Mia', lastname: 'Schmid' },
    said: said([5, 4, 5, 4], 'Sehr aufmerksam, auch mit zwei kleinen Kindern.'),
  },
  {
    ...{ hash: hash(15), daysAgo: 130, firstname: 'Karl', lastname: 'Brunner' },
    said: said([3, 3, 4, 3], 'Im Sommer auf der Terrasse ist es schöner als drinnen.'),
  },
  {
    ...{ hash: hash(16), daysAgo: 200, firstname: 'Rosa', lastname: 'Steiner' },
    said: said([5, 5, 4, 5], 'Spargeln!'),
  },
];
