/** What the simulated booking systems have in their books, in our words. */

export interface TableRecord {
  site: string;
  /** The place's id. */
  place: string;
  date: string;
  time: string;
  partySize: number;
  givenName: string;
  familyName: string;
  mobile: string;
  choice: string | null;
  comment: string | null;
  promoCode: string | null;
  language: string;
}

export interface StayRecord {
  site: string;
  /** As the hotel counts its bookings. */
  reference: string;
  /** `waiting`: until the hotel confirms it. */
  status: 'confirmed' | 'waiting' | 'cancelled';
  arrival: string;
  departure: string;
  arrivalTime: string;
  departureTime: string;
  nights: string[];
  adults: number;
  childAges: number[];
  extraBed: boolean;
  /** The ids of the hotel's books; null: none. */
  roomType: string;
  rate: string;
  company: string | null;
  contract: string | null;
  payment: 'cash' | 'card' | 'transfer';
  /** Null: the guest was not asked. */
  residence: 'resident' | 'non-resident' | null;
  /** In minor units, as all amounts here. */
  total: number;
  currency: string;
  services: { kind: string; charges: Charge[] }[];
  guest: { givenName: string; familyName: string; tel: string; email: string };
  comment: string;
}

interface Charge {
  /** An instant on the hotel's clock; begins with its date. */
  at: string;
  minor: number;
}

/** What is charged for one night. */
export const chargedOn = ({ services }: StayRecord, night: string): number =>
  services
    .flatMap(({ charges }) => charges)
    .filter(({ at }) => at.startsWith(night))
    .reduce((sum, { minor }) => sum + minor, 0);
