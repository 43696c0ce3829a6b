import type { Catalog } from './catalog.ts';

const venues = { table: 'ресторану', stay: 'готелю' };
const notAvailable = (call: string) => `Онлайн-бронювання зараз недоступне. ${call}`;
const noTable = (orCall: string) =>
  `На цей час онлайн немає вільних столиків. Виберіть інший час або менше осіб. ${orCall}`;
const beginAgain = () => 'Бронювання тривало надто довго, його треба почати знову. Ваші дані збережено.';

/** The Ukrainian form of a noun after a number: 1 особу, 2 особи, 5 осіб. */
const plurals = new Intl.PluralRules('uk');
const people = { one: 'особу', few: 'особи', many: 'осіб', other: 'особи', zero: 'осіб', two: 'особи' };
const nights = { one: 'ночі', few: 'ночей', many: 'ночей', other: 'ночей', zero: 'ночей', two: 'ночей' };

export const uk: Catalog = {
  call: (kind, phone) =>
    phone ? `Зателефонуйте до ${venues[kind]}: ${phone}.` : `Зателефонуйте до ${venues[kind]}.`,
  orCall: (kind, phone) =>
    phone ? `Або зателефонуйте до ${venues[kind]}: ${phone}.` : `Або зателефонуйте до ${venues[kind]}.`,
  errors: {
    venue_unknown: ({ call }) => notAvailable(call),
    credentials_refused: ({ call }) => notAvailable(call),
    venue_blocked: ({ call }) => `Наразі цей ресторан не можна забронювати онлайн. ${call}`,
    booking_disabled: ({ call }) => `Онлайн-бронювання зараз вимкнено. ${call}`,
    venue_closed: ({ call }) => `Ресторан сьогодні зачинено, онлайн-бронювання не приймаються. ${call}`,
    venue_on_holiday: ({ call }) => `У ресторані відпустка, онлайн-бронювання зараз не приймаються. ${call}`,
    outside_booking_hours: ({ orCall }) =>
      `Саме зараз онлайн-бронювання не приймаються. Спробуйте пізніше. ${orCall}`,
    conversation_unknown: beginAgain,
    conversation_expired: beginAgain,
    place_unavailable: () => 'Цю залу вже не можна забронювати. Виберіть іншу залу.',
    date_on_holiday: () => 'Того дня в ресторані відпустка. Виберіть іншу дату.',
    date_closed: () => 'Того дня ресторан зачинено. Виберіть іншу дату.',
    date_full: () =>
      'Столики онлайн на цей час зайняті, а телефоном сьогодні ніхто не відповідає. Виберіть іншу дату.',
    date_in_past: () => 'Ця дата вже минула. Виберіть пізнішу.',
    time_in_past: () => 'Цей час уже минув. Виберіть пізніший.',
    lunch_unavailable: ({ orCall }) =>
      `На цей обід ресторан бронювань не приймає. Виберіть іншу дату. ${orCall}`,
    dinner_unavailable: ({ orCall }) =>
      `На цю вечерю ресторан бронювань не приймає. Виберіть іншу дату. ${orCall}`,
    time_full: ({ orCall }) => noTable(orCall),
    one_seat_left: ({ orCall }) => noTable(orCall),
    few_seats_left: ({ orCall }) => noTable(orCall),
    event_full: ({ orCall }) => noTable(orCall),
    slot_taken: () => 'Цей столик щойно зайняли, нічого не заброньовано. Виберіть інший час.',
    party_too_large: ({ orCall }) => `Стільки осіб онлайн забронювати не можна. Виберіть менше. ${orCall}`,
    date_unavailable: ({ orCall }) => `Того дня немає вільних столиків. Виберіть іншу дату. ${orCall}`,
    promo_code_invalid: () => 'Цей промокод недійсний. Виправте його або не вказуйте.',
    choice_required: () => 'Виберіть одну з пропозицій на цей час.',
    phone_invalid: ({ reason }) =>
      reason === 'mobile'
        ? 'Вкажіть номер мобільного телефону, на який можна надіслати SMS.'
        : 'Вкажіть повний номер телефону.',
    email_invalid: () => 'Ця адреса електронної пошти неповна. Перевірте її.',
    code_wrong: () => 'Цей код неправильний. Перевірте SMS і введіть його ще раз.',
    code_missing: () => 'Для цього бронювання немає дійсного коду. Замовте новий.',
    step_missing: beginAgain,
    already_booked: ({ orCall }) => `Це бронювання вже зроблено. Дочекайтеся підтвердження. ${orCall}`,
    company_not_found: () => 'Готель не знає компанії з таким кодом. Виправте його або не вказуйте.',
    child_ages_missing: () =>
      'Вкажіть вік кожної дитини. Хто старший за запропонований вік, вважається дорослим.',
    stay_not_possible: ({ reason, limit = 0, orCall }) => {
      if (reason === 'order') return 'Виїзд має бути після заїзду. Виберіть пізніший виїзд.';
      if (reason === 'past') return 'Дата заїзду вже минула. Виберіть пізнішу.';
      if (reason === 'too_long') {
        return `Онлайн можна забронювати не більше ${limit} ${nights[plurals.select(limit)]}. Виберіть раніший виїзд. ${orCall}`;
      }
      if (reason === 'too_far') {
        return `Так далеко наперед готель ще не бронюють. Виберіть раніший заїзд. ${orCall}`;
      }
      return `Готель не може прийняти вас на таких умовах. Виберіть інші дати або іншу кількість осіб. ${orCall}`;
    },
    room_taken: () =>
      'Останній номер цієї категорії щойно зайняли, нічого не заброньовано. Виберіть інший номер.',
    rate_unavailable: () => 'Ця ціна вже не пропонується, нічого не заброньовано. Виберіть іншу.',
    price_changed: () => 'Ціна змінилася, нічого не заброньовано. Перегляньте нову ціну і виберіть знову.',
    quote_expired: () => 'Ця ціна вже не гарантована, нічого не заброньовано. Перегляньте ціни ще раз.',
    payment_not_allowed: () => 'Так оплатити цю ціну не можна. Виберіть інший спосіб оплати.',
    booking_not_found: ({ kind, call }) =>
      `${kind === 'table' ? 'Ресторан' : 'Готель'} не знаходить цього бронювання. ${call}`,
    booking_failed: ({ orCall }) => `Це бронювання не відбулося. Виберіть інший час. ${orCall}`,
    cancel_refused: ({ call }) => `Це бронювання не можна скасувати онлайн. ${call}`,
    change_refused: ({ call }) => `Це бронювання не можна змінити онлайн. ${call}`,
    document_unavailable: ({ call }) => `Готель не має підтвердження для завантаження. ${call}`,
    link_invalid: ({ call }) => `Це посилання не відкриває бронювання: воно неповне або застаріле. ${call}`,
    unknown_site: () => 'Цю сторінку бронювання налаштовано неправильно. Будь ласка, зателефонуйте.',
    origin_not_allowed: ({ call }) => `Із цієї сторінки бронювати не можна. ${call}`,
    not_found: () => 'Такої адреси немає.',
    invalid_request: ({ field }) => `Тут чогось бракує або щось не так: ${field}.`,
    too_large: () => 'Забагато тексту. Скоротіть його.',
    session_invalid: beginAgain,
    session_expired: beginAgain,
    name_invalid: () => 'Вкажіть ім’я без спеціальних символів, таких як < або >.',
    upstream_unreachable: ({ orCall }) => `Бронювання зараз недоступне. Спробуйте ще раз за мить. ${orCall}`,
    upstream_failed: ({ orCall }) =>
      `Система бронювання не відповіла як слід. Спробуйте ще раз за мить. ${orCall}`,
    outcome_unknown: ({ reason, orCall }) => {
      if (reason === 'cancelling')
        return `Ми ще не знаємо, чи ваше бронювання скасовано. Відкрийте посилання ще раз за мить, щоб побачити. ${orCall}`;
      if (reason === 'changing')
        return `Ми ще не знаємо, чи змінено ваше бронювання. Відкрийте посилання ще раз за мить. ${orCall}`;
      return `Ми ще не знаємо, чи ваше бронювання зроблено. Не бронюйте знову, а дочекайтеся підтвердження. ${orCall}`;
    },
    internal_error: ({ orCall }) => `У нас щось пішло не так. Спробуйте ще раз за мить. ${orCall}`,
  },
  fields: {
    body: 'запит',
    session: 'сеанс',
    language: 'мова',
    place: 'зала',
    offer: 'час',
    date: 'дата',
    partySize: 'кількість осіб',
    promoCode: 'промокод',
    choice: 'пропозиція',
    comment: 'коментар',
    guest: 'ваші дані',
    givenName: 'ім’я',
    familyName: 'прізвище',
    email: 'адреса електронної пошти',
    tel: 'номер телефону',
    telCountry: 'країна номера телефону',
    code: 'код',
    repeat: 'запит',
    roomType: 'категорія номера',
    stay: 'проживання',
    arrival: 'заїзд',
    departure: 'виїзд',
    arrivalTime: 'час заїзду',
    departureTime: 'час виїзду',
    adults: 'кількість дорослих',
    childAges: 'вік дітей',
    extraBed: 'додаткове ліжко',
    terms: 'умови ціни',
    contract: 'договір',
    payment: 'спосіб оплати',
    residence: 'країна проживання',
    loyaltyCode: 'код програми лояльності',
    quote: 'ціна',
    key: 'запит',
    token: 'посилання',
  },
  calendarSummary: (venue, partySize) =>
    `${venue}: столик на ${partySize} ${people[plurals.select(partySize)]}`,
  manageBooking: 'Керувати бронюванням',
};
