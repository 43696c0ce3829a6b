import type { ErrorCode, Remedy } from '../contract/index.ts';
import type { FlowEvent } from '../flow/flow.ts';
import type { ClientErrorCode } from '../proxy-client/booking-error.ts';

/** Bubbles to the page, through shadow roots. None of these events carries personal data. */
abstract class BookingEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** The first step can be used. */
export class BookingReadyEvent extends BookingEvent {
  constructor() {
    super('booking-ready');
  }
}

/** The guest sees another step. */
export class BookingStepEvent extends BookingEvent {
  constructor(
    readonly step: string,
    readonly previous: string,
  ) {
    super('booking-step');
  }
}

/** Before the call that books; `preventDefault()` keeps it from being made. */
export class BookingSubmitEvent extends BookingEvent {
  constructor() {
    super('booking-submit', true);
  }
}

/** A table that was booked: date `YYYY-MM-DD` and time `HH:mm` at the venue. */
export interface TableDetails {
  kind: 'table';
  /** The restaurant's, or one of ours. */
  reference: string;
  date: string;
  time: string;
  partySize: number;
  room?: string;
}

/** One room of a stay; dates `YYYY-MM-DD`. */
export interface StayRoom {
  /** The hotel's account number. */
  reference: string;
  arrival: string;
  departure: string;
  roomType: string;
  rate: string;
  adults: number;
  children: number;
  /** In the currency's main unit, as analytics want it: `1234.5`. */
  value: number;
}

/** A stay that was booked, with its rooms; the first one's reference is used for all. */
export interface StayDetails {
  kind: 'stay';
  reference: string;
  arrival: string;
  departure: string;
  rooms: StayRoom[];
  value: number;
  /** ISO 4217. */
  currency: string;
}

export type BookingDetails = TableDetails | StayDetails;

/** A booking that was confirmed, requested or held; the event's type tells which. */
abstract class SetOffEvent extends BookingEvent {
  declare readonly kind: BookingDetails['kind'];
  declare readonly reference: string;
  declare readonly date?: string;
  declare readonly time?: string;
  declare readonly partySize?: number;
  declare readonly room?: string;
  declare readonly arrival?: string;
  declare readonly departure?: string;
  declare readonly rooms?: StayRoom[];
  declare readonly value?: number;
  declare readonly currency?: string;

  constructor(type: string, details: BookingDetails) {
    super(type);
    Object.assign(this, details);
  }
}

/**
 * A booking was made. Exactly once a booking; for a stay of several rooms once all are settled, as a page that leaves when
 * it hears this must not leave a room behind.
 */
export class BookingConfirmedEvent extends SetOffEvent {
  constructor(details: BookingDetails) {
    super('booking-confirmed', details);
  }
}

/** A booking was requested: the venue must still accept it. No `booking-confirmed` is fired. */
export class BookingRequestedEvent extends SetOffEvent {
  constructor(details: BookingDetails) {
    super('booking-requested', details);
  }
}

/** A booking is held until it is paid for elsewhere. */
export class BookingHeldEvent extends BookingEvent {
  /** @param until on the venue's wall clock, `YYYY-MM-DDTHH:mm` */
  constructor(readonly until: string) {
    super('booking-held');
  }
}

/**
 * A table goes on in the booking system's own window (attribute `handoff`). Nothing is booked by that, and what becomes of it there
 * is not told: neither `booking-submit` nor an outcome follows.
 */
export class BookingHandoffEvent extends BookingEvent {
  declare readonly date: string;
  declare readonly time: string;
  declare readonly partySize: number;

  constructor(table: { date: string; time: string; partySize: number }) {
    super('booking-handoff');
    Object.assign(this, table);
  }
}

/** A booking was cancelled by its guest. */
export class BookingCancelledEvent extends BookingEvent {
  constructor(readonly reference: string) {
    super('booking-cancelled');
  }
}

/** Whether the booking was made is unknown; the page asks the guest not to book again. Again after a reload. */
export class BookingPendingEvent extends BookingEvent {
  constructor() {
    super('booking-pending');
  }
}

/** Booking online can't work now. */
export class BookingUnavailableEvent extends BookingEvent {
  constructor(
    readonly code: ErrorCode | ClientErrorCode,
    readonly phone: string | undefined,
  ) {
    super('booking-unavailable');
  }
}

/** A call failed; `remedy` is what the guest is asked to do. */
export class BookingErrorEvent extends BookingEvent {
  constructor(
    readonly code: ErrorCode | ClientErrorCode,
    readonly remedy: Remedy,
  ) {
    super('booking-error');
  }
}

/** A flow's output as a DOM event. `phone` is the venue's, where the failure has none. */
export function eventOf(told: FlowEvent, phone: string | undefined): BookingEvent {
  switch (told.type) {
    case 'ready':
      return new BookingReadyEvent();
    case 'pending':
      return new BookingPendingEvent();
    case 'confirmed':
      return new BookingConfirmedEvent(told.booking as unknown as BookingDetails);
    case 'requested':
      return new BookingRequestedEvent(told.booking as unknown as BookingDetails);
    case 'held':
      return new BookingHeldEvent(told.until);
    case 'cancelled':
      return new BookingCancelledEvent(told.reference);
    case 'handed-over':
      return new BookingHandoffEvent(told.table);
    case 'unavailable':
      return new BookingUnavailableEvent(told.failure.code, told.failure.phone ?? phone);
    case 'failed':
      return new BookingErrorEvent(told.failure.code, told.failure.remedy);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'booking-ready': BookingReadyEvent;
    'booking-step': BookingStepEvent;
    'booking-submit': BookingSubmitEvent;
    'booking-confirmed': BookingConfirmedEvent;
    'booking-requested': BookingRequestedEvent;
    'booking-held': BookingHeldEvent;
    'booking-handoff': BookingHandoffEvent;
    'booking-cancelled': BookingCancelledEvent;
    'booking-pending': BookingPendingEvent;
    'booking-unavailable': BookingUnavailableEvent;
    'booking-error': BookingErrorEvent;
  }
}
