import type { CommonTexts } from '../shapes.ts';

export const common: CommonTexts = {
  language: 'uk',
  direction: 'ltr',

  loading: 'Хвилинку…',
  stepOf: 'Крок {current} з {total}',
  next: 'Далі',
  back: 'Назад',
  retry: 'Спробувати ще раз',
  change: 'змінити',
  bookBinding: 'Забронювати із зобов’язанням сплатити',
  optional: 'необов’язково',
  summary: 'Що ви вже вибрали',
  errorSummary: 'Будь ласка, перевірте:',

  headingGuest: 'На чиє ім’я?',
  headingPending: 'Ми перевіряємо ваше бронювання',
  headingUnavailable: 'Зараз забронювати онлайн не вдасться',
  headingRequested: 'Ваш запит надіслано',
  headingHeld: 'Притримано для вас до {time}',

  weekdaysInSentence: 'неділі понеділка вівторка середи четверга п’ятниці суботи',
  dateInSentence: '{weekday}, {date}',
  momentInSentence: '{time} {date}',

  date: 'Дата',
  previousDays: 'Попередні дні',
  nextDays: 'Наступні дні',
  today: 'сьогодні',
  dayPast: 'уже минуло',
  dayTooFar: 'бронювання ще не відкрито',

  givenName: 'Ім’я',
  familyName: 'Прізвище',
  email: 'Електронна пошта',
  telCountry: 'Країна',
  missingGivenName: 'Будь ласка, введіть своє ім’я.',
  missingFamilyName: 'Будь ласка, введіть своє прізвище.',
  missingEmail: 'Будь ласка, введіть свою електронну адресу.',
  badEmail: 'Тут чогось бракує. Адреса має такий вигляд: «name@example.com».',

  sending: 'Надсилаємо…',

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

  pendingText:
    'Під час бронювання зв’язок обірвався, тому ми ще не знаємо, чи воно вдалося. Будь ласка, не бронюйте ще раз: перевірте тут або зателефонуйте нам.',
  checkAgain: 'Перевірити ще раз',
  stillUnknown: 'Відповіді досі немає. Будь ласка, зателефонуйте нам, перш ніж бронювати знову.',
  askedNothingBooked: 'Мені відповіли: нічого не заброньовано. Почати спочатку',

  callUs: 'Будь ласка, зателефонуйте нам: {phone}',
  failed: 'Зараз це не вдалося. Будь ласка, спробуйте ще раз.',
  renewing: 'Ще мить, і продовжимо…',
};
