import type { BookedTexts } from './en.ts';

export const uk: BookedTexts = {
  arrival: 'Заїзд',
  departure: 'Виїзд',
  nights: { one: '{n} ніч', few: '{n} ночі', many: '{n} ночей', other: '{n} ночі' },
  guests: 'Гості',
  adultsCount: {
    one: '{n} дорослий',
    few: '{n} дорослі',
    many: '{n} дорослих',
    other: '{n} дорослого',
  },
  childrenCount: { one: '{n} дитина', few: '{n} дитини', many: '{n} дітей', other: '{n} дитини' },
  roomType: 'Номер',
  rate: 'Тариф',
  items: 'Що входить',
  total: 'Разом',
  payment: 'Оплата',
  cash: 'Готівкою в готелі',
  card: 'Карткою',
  transfer: 'Банківським переказом',
  refundable: 'Кошти повертаються, якщо ви скасуєте бронювання',
  nonRefundable: 'Кошти не повертаються, навіть якщо ви скасуєте бронювання',
  cancellation: 'У разі скасування',
  accountNumber: 'Номер бронювання',
  document: 'Підтвердження у PDF',
  fetchingDocument: 'Готель готує ваше підтвердження …',
};
