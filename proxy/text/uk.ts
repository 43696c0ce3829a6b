import type { Catalog } from './catalog.ts';

const houses = { table: 'ресторану', stay: 'готелю' };
const notAvailable = (call: string) => `Онлайн-бронювання зараз недоступне. ${call}`;
const noTable = (orCall: string) =>
  `На цей час онлайн немає вільних столиків. Виберіть інший час або менше осіб. ${orCall}`;
const beginAgain = () => 'Бронювання тривало надто довго, його треба почати знову. Ваші дані збережено.';

/** The Ukrainian form of a noun after a number: 1 особу, 2 особи, 5 осіб. */
const plurals = new Intl.PluralRules('uk');
const people = { one: 'особу', few: 'особи', many: 'осіб', other: 'особи', zero: 'осіб', two: 'особи' };
const nights = { one: 'ночі', few: 'ночей', many: 'ночей', other: 'ночей', zero: 'ночей', two: 'ночей' };

export const uk: Catalog = {
  call: (house, phone) =>
    phone ? `Зателефонуйте до ${houses[house]}: ${phone}.` : `Зателефонуйте до ${houses[house]}.`,
  orCall: (house, phone) =>
    phone ? `Або зателефонуйте до ${houses[house]}: ${phone}.` : `Або зателефонуйте до ${houses[house]}.`,
  errors: {
    invalid_restaurant_hash: ({ call }) => notAvailable(call),
    incorrect_login: ({ call }) => notAvailable(call),
    blocked: ({ call }) => `Наразі цей ресторан не можна забронювати онлайн. ${call}`,
    not_enabled: ({ call }) => `Онлайн-бронювання зараз вимкнено. ${call}`,
    closed: ({ call }) => `Ресторан сьогодні зачинено, онлайн-бронювання не приймаються. ${call}`,
    holiday: ({ call }) => `У ресторані відпустка, онлайн-бронювання зараз не приймаються. ${call}`,
    no_intime: ({ orCall }) => `Саме зараз онлайн-бронювання не приймаються. Спробуйте пізніше. ${orCall}`,
    invalid_request_hash: beginAgain,
    expired_request_hash: beginAgain,
    room_not_exists: () => 'Цю залу вже не можна забронювати. Виберіть іншу залу.',
    day_is_holiday: () => 'Того дня в ресторані відпустка. Виберіть іншу дату.',
    day_is_closed: () => 'Того дня ресторан зачинено. Виберіть іншу дату.',
    no_person_telefon: () =>
      'Столики онлайн на цей час зайняті, а телефоном сьогодні ніхто не відповідає. Виберіть іншу дату.',
    no_past: () => 'Ця дата вже минула. Виберіть пізнішу.',
    no_past_time: () => 'Цей час уже минув. Виберіть пізніший.',
    not_lunch: ({ orCall }) => `На цей обід ресторан бронювань не приймає. Виберіть іншу дату. ${orCall}`,
    not_dinner: ({ orCall }) => `На цю вечерю ресторан бронювань не приймає. Виберіть іншу дату. ${orCall}`,
    nomore_person: ({ orCall }) => noTable(orCall),
    only_person: ({ orCall }) => noTable(orCall),
    only_persons: ({ orCall }) => noTable(orCall),
    no_event_capacity: ({ orCall }) => noTable(orCall),
    too_much_people: ({ orCall }) => `Стільки осіб онлайн забронювати не можна. Виберіть менше. ${orCall}`,
    no_res_time: ({ orCall }) => `Того дня немає вільних столиків. Виберіть іншу дату. ${orCall}`,
    invalid_promocode: () => 'Цей промокод недійсний. Виправте його або не вказуйте.',
    choice_not_set: () => 'Виберіть одну з пропозицій на цей час.',
    wrong_euromobile: ({ house }) =>
      house === 'table'
        ? 'Вкажіть номер мобільного телефону, на який можна надіслати SMS.'
        : 'Вкажіть повний номер телефону.',
    not_valid_email: () => 'Ця адреса електронної пошти неповна. Перевірте її.',
    wrong_code: () => 'Цей код неправильний. Перевірте SMS і введіть його ще раз.',
    no_code: () => 'Для цього бронювання немає дійсного коду. Замовте новий.',
    not_status_1: beginAgain,
    not_status_2: beginAgain,
    res_allready_done: ({ orCall }) => `Це бронювання вже зроблено. Дочекайтеся підтвердження. ${orCall}`,
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
    booking_not_found: ({ call }) => `Готель не знаходить цього бронювання. ${call}`,
    cancel_refused: ({ call }) => `Це бронювання не можна скасувати онлайн. ${call}`,
    no_document: ({ call }) => `Готель не має підтвердження для завантаження. ${call}`,
    link_invalid: ({ call }) => `Це посилання не відкриває бронювання: воно неповне або застаріле. ${call}`,
    unknown_site: () => 'Цю сторінку бронювання налаштовано неправильно. Будь ласка, зателефонуйте.',
    origin_not_allowed: ({ call }) => `Із цієї сторінки бронювати не можна. ${call}`,
    not_found: () => 'Такої адреси немає.',
    invalid_request: ({ field }) => `Тут чогось бракує або щось не так: ${field}.`,
    too_large: () => 'Забагато тексту. Скоротіть його.',
    session_invalid: beginAgain,
    session_expired: beginAgain,
    invalid_name: () => 'Вкажіть ім’я без спеціальних символів, таких як < або >.',
    upstream_unreachable: ({ orCall }) => `Бронювання зараз недоступне. Спробуйте ще раз за мить. ${orCall}`,
    upstream_failed: ({ orCall }) =>
      `Система бронювання не відповіла як слід. Спробуйте ще раз за мить. ${orCall}`,
    outcome_unknown: ({ reason, orCall }) =>
      reason === 'cancelling'
        ? `Ми ще не знаємо, чи ваше бронювання скасовано. Відкрийте посилання ще раз за мить, щоб побачити. ${orCall}`
        : `Ми ще не знаємо, чи ваше бронювання зроблено. Не бронюйте знову, а дочекайтеся підтвердження. ${orCall}`,
    internal_error: ({ orCall }) => `У нас щось пішло не так. Спробуйте ще раз за мить. ${orCall}`,
  },
  fields: {
    body: 'запит',
    session: 'сеанс',
    language: 'мова',
    room: 'зала',
    date: 'дата',
    time: 'час',
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
  manageBooking: 'Переглянути або скасувати бронювання',
};
