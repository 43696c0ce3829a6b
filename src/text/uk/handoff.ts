import type { HandoffTexts } from '../shapes.ts';

export const handoff: HandoffTexts = {
  timeHintHandoff: 'Торкніться часу — і побачите, чи він вільний.',
  handOver: 'Далі на {name}',
  handoffHint: 'Бронювання ви завершите на {name}, у новому вікні.',
  handoffLink: 'Відкрити {name} без цих даних',
  freeAt: 'О {time} є вільний столик',
  handoffFree:
    'Ще нічого не заброньовано. Бронювання ви завершите на {name}, у новому вікні: день, час і кількість гостей уже будуть там.',
  handoffRoom: 'Залу там потрібно вибрати ще раз.',
  headingHandedOver: 'Далі — у новому вікні',
  handedOver: 'Завершіть бронювання в новому вікні, на {name}. Тут ще нічого не заброньовано.',
  noWindow: 'Вікна не видно?',
  handOverAgain: 'Відкрити ще раз',
};
