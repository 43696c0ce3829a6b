import type { LegalTexts } from '../shapes.ts';

export const legal: LegalTexts = {
  legal: 'Договір та умови',
  contractWith: 'Договір укладається з: {who}',
  terms: 'Умови',
  privacy: 'Захист даних',
  newWindow: 'відкриється в новому вікні',
  noWithdrawal: 'Для номерів і столиків на визначену дату права на відмову від договору немає ({law}).',
  noRightToCancel:
    'Для номерів і столиків на визначену дату права скасувати договір протягом 14 днів немає ({law}).',
  noWithdrawalElsewhere:
    'Для номерів і столиків на визначену дату загального права на відмову від договору немає. Діють умови скасування цього закладу.',
  cancellationTerms: 'Скасування: {terms}',
};
