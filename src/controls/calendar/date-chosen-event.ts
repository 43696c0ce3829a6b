/** The guest has chosen a date in a calendar. Stays within the widget: not composed. */
export class DateChosenEvent extends Event {
  /** @param date `YYYY-MM-DD` */
  constructor(readonly date: string) {
    super('date-chosen', { bubbles: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'date-chosen': DateChosenEvent;
  }
}
