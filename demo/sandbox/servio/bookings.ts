import type { PaidType } from './config.ts';
import type { Service } from './prices.ts';
import { totalOf } from './prices.ts';
import type { Stay } from './stay.ts';

/** A room that was reserved, with its price as it was charged then. */
export interface Booking {
  account: number;
  /** `waiting`: until the hotel confirms it. */
  status: 'confirmed' | 'waiting' | 'cancelled';
  stay: Stay;
  roomTypeId: number;
  priceListId: number;
  /** 0: none. */
  companyId: number;
  conditionId: number;
  paidType: PaidType;
  agentCategory: 0 | 1 | 2;
  services: readonly Service[];
  totalMinor: number;
  /** Dates (`YYYY-MM-DD`) whose charges are paid. */
  paidDates: ReadonlySet<string>;
  guest: { lastName: string; firstName: string; phone: string; email: string };
  comment: string;
  /** ISO instant by the sandbox's clock. */
  at: string;
}

export type NewBooking = Omit<Booking, 'account' | 'totalMinor' | 'paidDates'>;

/** A hotel's reservations, in the order in which they were made. */
export class Bookings {
  readonly #byAccount = new Map<number, Booking>();
  #last: number;

  /** Accounts of two hotels never meet. */
  constructor(hotelId: number) {
    this.#last = hotelId * 100_000;
  }

  add(booking: NewBooking): Booking {
    const added = {
      ...booking,
      account: ++this.#last,
      totalMinor: totalOf(booking.services),
      paidDates: new Set<string>(),
    };
    this.#byAccount.set(added.account, added);
    return added;
  }

  find(account: number): Booking | undefined {
    return this.#byAccount.get(account);
  }

  list(): Booking[] {
    return [...this.#byAccount.values()];
  }
}

/** All dates on which something is charged. */
export const chargedDates = ({ services }: Booking): Set<string> =>
  new Set(services.flatMap(({ charges }) => charges.map(({ at }) => at.slice(0, 10))));
