import type { FinderTexts } from '../shapes.ts';

export const finder: FinderTexts = {
  find: 'Знайти столик',
  findHint: 'Торкніться часу, і ми запитаємо в кожному ресторані.',
  headingHouses: 'Де б ви хотіли поїсти?',
  headingHouse: 'Ваш столик: {house}',
  otherHouses: 'Інші ресторани',

  asking: 'Запитуємо …',
  tableAt: 'О {time} є вільний столик.',
  requestAt: 'О {time} за запитом.',
  likelyAt: 'О {time} столик, найімовірніше, є.',
  possibleAt: 'О {time} відчинено, чи є місце, ще невідомо.',
  nearbyAt: 'Не о {time}, але поруч:',
  otherDayAt: 'Не того дня, але {date}:',
  nothingFound: 'Ні того дня, ні поруч нічого вільного.',
  notAnswering: 'Цей ресторан зараз не відповідає.',

  housesFound: {
    one: '{n} ресторан має час для вас.',
    few: '{n} ресторани мають час для вас.',
    many: '{n} ресторанів мають час для вас.',
    other: '{n} ресторану мають час для вас.',
  },
  noHouseFound: 'Жоден ресторан не має часу для вас.',
  housesAsked: {
    one: '{n} ресторан ще не відповів.',
    few: '{n} ресторани ще не відповіли.',
    many: '{n} ресторанів ще не відповіли.',
    other: '{n} ресторану ще не відповіли.',
  },
};
