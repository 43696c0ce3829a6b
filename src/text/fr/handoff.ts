import type { HandoffTexts } from '../shapes.ts';

export const handoff: HandoffTexts = {
  timeHintHandoff: 'Touchez une heure pour voir si elle est libre.',
  handOver: 'Continuer sur {name}',
  handoffHint: 'Vous terminez votre réservation sur {name}, dans une nouvelle fenêtre.',
  handoffLink: 'Ouvrir {name} sans ces indications',
  freeAt: 'Une table est libre à {time}',
  handoffFree:
    'Rien n’est encore réservé. Vous terminez votre réservation sur {name}, dans une nouvelle fenêtre, où le jour, l’heure et le nombre de personnes sont repris.',
  handoffRoom: 'Vous y choisissez la salle encore une fois.',
  headingHandedOver: 'La suite dans la nouvelle fenêtre',
  handedOver:
    'Dans la nouvelle fenêtre, sur {name}, vous terminez votre réservation. Ici, rien n’est encore réservé.',
  noWindow: 'Pas de fenêtre en vue ?',
  handOverAgain: 'Rouvrir',
};
