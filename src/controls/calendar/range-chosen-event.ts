import type { Range } from './range.ts';

/** The guest has chosen an arrival, or an arrival and a departure. Stays within the widget: not composed. */
export class RangeChosenEvent extends Event implements Range {
  constructor(
    /** `YYYY-MM-DD` */
    readonly arrival: string,
    /** `YYYY-MM-DD`, after the arrival; null: to be chosen next. */
    readonly departure: string | null,
  ) {
    super('range-chosen', { bubbles: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'range-chosen': RangeChosenEvent;
  }
}
