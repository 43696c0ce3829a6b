import type { HandoffTexts } from '../shapes.ts';

export const handoff: HandoffTexts = {
  timeHintHandoff: 'Tippen Sie auf eine Zeit, und Sie sehen, ob sie frei ist.',
  handOver: 'Weiter bei {name}',
  handoffHint: 'Ihre Buchung schliessen Sie bei {name} ab, in einem neuen Fenster.',
  handoffLink: '{name} ohne diese Angaben öffnen',
  freeAt: 'Um {time} ist ein Tisch frei',
  handoffFree:
    'Gebucht ist noch nichts. Ihre Buchung schliessen Sie bei {name} ab, in einem neuen Fenster; Tag, Zeit und Personenzahl nehmen Sie mit.',
  handoffRoom: 'Den Raum wählen Sie dort noch einmal.',
  headingHandedOver: 'Weiter im neuen Fenster',
  handedOver: 'Im neuen Fenster, bei {name}, schliessen Sie Ihre Buchung ab. Hier ist noch nichts gebucht.',
  noWindow: 'Kein Fenster zu sehen?',
  handOverAgain: 'Erneut öffnen',
};
