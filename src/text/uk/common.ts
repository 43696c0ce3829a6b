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

  date: 'Дата',
  previousDays: 'Попередні дні',
  nextDays: 'Наступні дні',
  today: 'сьогодні',
  dayPast: 'уже минуло',
  dayTooFar: 'бронювання ще не відкрито',

  sending: 'Надсилаємо…',

  pendingText:
    'Під час бронювання зв’язок обірвався, тому ми ще не знаємо, чи воно вдалося. Будь ласка, не бронюйте ще раз: перевірте тут або зателефонуйте нам.',
  checkAgain: 'Перевірити ще раз',
  stillUnknown: 'Відповіді досі немає. Будь ласка, зателефонуйте нам, перш ніж бронювати знову.',
  askedNothingBooked: 'Мені відповіли: нічого не заброньовано. Почати спочатку',

  callUs: 'Будь ласка, зателефонуйте нам: {phone}',
  failed: 'Зараз це не вдалося. Будь ласка, спробуйте ще раз.',
  renewing: 'Ще мить, і продовжимо…',
};
