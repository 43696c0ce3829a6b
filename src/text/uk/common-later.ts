import type { LaterTexts } from '../shapes.ts';

export const commonLater: LaterTexts = {
  headingRequested: 'Ваш запит надіслано',
  headingHeld: 'Притримано для вас до {time}',

  weekdaysInSentence: 'неділі понеділка вівторка середи четверга п’ятниці суботи',
  dateInSentence: '{weekday}, {date}',
  momentInSentence: '{time} {date}',

  givenName: 'Ім’я',
  familyName: 'Прізвище',
  email: 'Електронна пошта',
  telCountry: 'Країна',
  missingGivenName: 'Будь ласка, введіть своє ім’я.',
  missingFamilyName: 'Будь ласка, введіть своє прізвище.',
  missingEmail: 'Будь ласка, введіть свою електронну адресу.',
  badEmail: 'Тут чогось бракує. Адреса має такий вигляд: «name@example.com».',

  reference: 'Номер для довідки',
  confirmedNote: 'Ви також отримаєте підтвердження.',
  addToCalendar: 'Додати до календаря',
  manage: 'Керувати бронюванням',
  manageRequest: 'Стежити за запитом',
  guestName: 'Ім’я',
  address: 'Адреса',
  showOnMap: 'Показати на карті',
  phone: 'Телефон',
  howToCancel: 'Як скасувати',
  cancelOnline: 'Онлайн, кнопкою нижче.',
  print: 'Надрукувати',

  heldText: 'Бронювання діятиме, щойно ви заплатите. Будь ласка, заплатіть тут до цього часу.',
  heldTextByLink:
    'Бронювання діятиме, щойно ви заплатите. Будь ласка, заплатіть до цього часу за посиланням, яке ви отримаєте від нас.',
  pay: 'Оплатити зараз',
};
