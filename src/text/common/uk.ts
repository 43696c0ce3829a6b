import type { CommonTexts } from './en.ts';

export const uk: CommonTexts = {
  language: 'uk',
  direction: 'ltr',

  loading: 'Хвилинку …',
  stepOf: 'Крок {current} з {total}',
  next: 'Далі',
  back: 'Назад',
  retry: 'Спробувати ще раз',
  change: 'змінити',
  optional: 'необов’язково',
  summary: 'Ваше бронювання на цю мить',
  errorSummary: 'Будь ласка, перевірте:',

  headingGuest: 'На чиє ім’я?',
  headingPending: 'Ми перевіряємо ваше бронювання',
  headingUnavailable: 'Зараз забронювати онлайн не вдасться',

  date: 'Дата',
  previousMonth: 'Попередній місяць',
  nextMonth: 'Наступний місяць',
  today: 'сьогодні',
  dayPast: 'уже минуло',
  dayTooFar: 'бронювання ще не відкрито',

  givenName: 'Ім’я',
  familyName: 'Прізвище',
  email: 'Електронна пошта',
  telCountry: 'Країна',
  missingGivenName: 'Будь ласка, введіть ваше ім’я.',
  missingFamilyName: 'Будь ласка, введіть ваше прізвище.',
  missingEmail: 'Будь ласка, введіть вашу електронну пошту.',
  badEmail: 'Тут чогось бракує. Адреса має такий вигляд: «name@example.com».',

  sending: 'Надсилаємо …',

  reference: 'Номер бронювання',
  confirmedNote: 'Ви також отримаєте підтвердження.',
  addToCalendar: 'Додати до календаря',

  pendingText:
    'Під час бронювання зв’язок обірвався, тому ми ще не знаємо, чи воно вдалося. Будь ласка, не бронюйте ще раз: перевірте тут або зателефонуйте нам.',
  checkAgain: 'Перевірити ще раз',
  stillUnknown: 'Відповіді досі немає. Будь ласка, зателефонуйте нам, перш ніж бронювати знову.',

  callUs: 'Будь ласка, зателефонуйте нам: {phone}',
  failed: 'Зараз це не вдалося. Будь ласка, спробуйте ще раз.',
  renewing: 'Оновлюємо ваш сеанс …',
};
