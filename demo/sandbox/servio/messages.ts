import type { Language, Text } from './language.ts';

/** The texts of errors and restrictions; ours, as the vendor's page gives none. `%s` is filled in. */
const messages = {
  incorrectString: {
    uk: 'Некоректний рядок: %s',
    en: 'Incorrect string: %s',
    de: 'Ungültige Zeichenfolge: %s',
  },
  unknownFunction: {
    uk: 'Немає функції %s',
    en: 'There is no function %s',
    de: 'Eine Funktion %s gibt es nicht',
  },
  accessDenied: {
    uk: 'Доступ заборонено: AccessToken',
    en: 'Access denied: AccessToken',
    de: 'Zugriff verweigert: AccessToken',
  },
  hotelUnknown: {
    uk: 'Готель %s не знайдено',
    en: 'Hotel %s was not found',
    de: 'Hotel %s wurde nicht gefunden',
  },
  companyNotFound: {
    uk: 'Компанію за кодом не знайдено',
    en: 'No company has this code',
    de: 'Keine Firma hat diesen Code',
  },
  companyUnknown: {
    uk: 'Компанію не знайдено',
    en: 'The company was not found',
    de: 'Die Firma wurde nicht gefunden',
  },
  conditionUnknown: {
    uk: 'Умову договору не знайдено',
    en: 'The contract condition was not found',
    de: 'Die Vertragsbedingung wurde nicht gefunden',
  },
  conditionExpired: {
    uk: 'Термін дії договору закінчився',
    en: 'The contract has expired by then',
    de: 'Der Vertrag ist dann abgelaufen',
  },
  paidTypeNotAllowed: {
    uk: 'Цей спосіб оплати за обраною умовою недоступний',
    en: 'This way to pay is not allowed by the condition',
    de: 'Diese Zahlungsart ist nach der Bedingung nicht möglich',
  },
  loyaltyUnknown: {
    uk: 'Код програми лояльності не знайдено',
    en: 'The loyalty code was not found',
    de: 'Den Treuecode gibt es nicht',
  },
  departureBeforeArrival: {
    uk: 'Дата виїзду має бути пізніше дати заїзду',
    en: 'The departure must be after the arrival',
    de: 'Die Abreise muss nach der Anreise liegen',
  },
  arrivalPast: {
    uk: 'Дата заїзду вже минула',
    en: 'The arrival is in the past',
    de: 'Die Anreise liegt in der Vergangenheit',
  },
  stayTooLong: {
    uk: 'Не більше ніж %s ночей',
    en: 'At most %s nights',
    de: 'Höchstens %s Nächte',
  },
  childAges: {
    uk: 'Вкажіть вік кожної дитини',
    en: 'The age of each child is needed',
    de: 'Das Alter jedes Kindes wird gebraucht',
  },
  noTransport: {
    uk: 'Готель не надає транспорту',
    en: 'The hotel offers no transport',
    de: 'Das Hotel bietet keinen Transport',
  },
  roomTypeUnknown: {
    uk: 'Категорію номерів %s не знайдено',
    en: 'Room type %s was not found',
    de: 'Zimmerkategorie %s wurde nicht gefunden',
  },
  tooManyPersons: {
    uk: 'У номері цієї категорії замало місць',
    en: 'A room of this type has too few places',
    de: 'Ein Zimmer dieser Kategorie hat zu wenig Plätze',
  },
  priceListUnknown: {
    uk: 'Прейскурант %s для цього бронювання недоступний',
    en: 'Price list %s is not available for this booking',
    de: 'Preisliste %s ist für diese Buchung nicht verfügbar',
  },
  restricted: {
    uk: 'Продаж обмежено: %s',
    en: 'Sale is restricted: %s',
    de: 'Der Verkauf ist eingeschränkt: %s',
  },
  noFreeRoom: {
    uk: 'Вільних номерів цієї категорії немає',
    en: 'No room of this type is free',
    de: 'Kein Zimmer dieser Kategorie ist frei',
  },
  accountUnknown: {
    uk: 'Рахунок не знайдено',
    en: 'The account was not found',
    de: 'Das Konto wurde nicht gefunden',
  },
  notConfirmed: {
    uk: 'Бронювання не підтверджено',
    en: 'The reservation is not confirmed',
    de: 'Die Reservierung ist nicht bestätigt',
  },
  alreadyCancelled: {
    uk: 'Бронювання вже скасовано',
    en: 'The reservation is already cancelled',
    de: 'Die Reservierung ist bereits storniert',
  },
  tooLateToCancel: {
    uk: 'День заїзду минув: скасувати вже не можна',
    en: 'The day of arrival is over: it is too late to cancel',
    de: 'Der Anreisetag ist vorbei: zum Stornieren ist es zu spät',
  },
  notCancellable: {
    uk: 'Це бронювання скасовує лише готель',
    en: 'Only the hotel itself can cancel this reservation',
    de: 'Nur das Hotel selbst kann diese Reservierung stornieren',
  },
  formatUnsupported: {
    uk: 'Формат %s не підтримується',
    en: 'Format %s is not supported',
    de: 'Format %s wird nicht unterstützt',
  },
  documentsOff: {
    uk: 'Підтвердження не можна створити',
    en: 'No confirmation can be made',
    de: 'Es kann keine Bestätigung erstellt werden',
  },
  documentUnknown: {
    uk: 'Документ не знайдено',
    en: 'The document was not found',
    de: 'Das Dokument wurde nicht gefunden',
  },
  closedToSale: {
    uk: 'На ці дати тариф не продається',
    en: 'This rate is not on sale for these dates',
    de: 'Diese Rate wird an diesen Daten nicht verkauft',
  },
  closedToArrive: {
    uk: 'Цього дня заїзду немає',
    en: 'No arrivals on this day',
    de: 'An diesem Tag ist keine Anreise möglich',
  },
  earlyReservation: {
    uk: 'Бронюйте щонайменше за %s днів до заїзду',
    en: 'To be booked at least %s days before arrival',
    de: 'Mindestens %s Tage vor Anreise zu buchen',
  },
  minStay: {
    uk: 'Мінімальне проживання, ночей: %s',
    en: 'Minimum stay in nights: %s',
    de: 'Mindestaufenthalt in Nächten: %s',
  },
} as const satisfies Record<string, Text>;

export type MessageKey = keyof typeof messages;

export function messageText(language: Language, key: MessageKey, args: readonly string[] = []): string {
  let next = 0;
  return messages[key][language].replace(/%s/g, () => args[next++] ?? '');
}
