import type { FunctionName } from '../../demo/sandbox/servio/request.ts';
import type { ControlClient } from '../control-client.ts';
import type { StayRecord } from '../records.ts';

export type { FunctionName };

/** The function that each of our calls comes down to. */
export const functionOf = {
  'stay/company': 'GetCompanyInfo',
  'stay/rooms': 'GetRooms',
  'stay/rates': 'GetPrices',
  'stay/book': 'AddRoomReservation',
  'manage/look-up': 'GetReservationInfo',
  'manage/cancel': 'CancelReservation',
  'manage/document': 'GetDocument',
} as const satisfies Record<string, FunctionName>;

/** A stay as the sandbox shows it. */
interface Reservation extends Pick<
  StayRecord,
  | 'site'
  | 'status'
  | 'arrival'
  | 'departure'
  | 'arrivalTime'
  | 'departureTime'
  | 'nights'
  | 'adults'
  | 'childAges'
  | 'extraBed'
  | 'currency'
  | 'services'
  | 'comment'
> {
  account: number;
  roomTypeId: number;
  priceListId: number;
  /** 0: none. */
  companyId: number;
  conditionId: number;
  paidType: keyof typeof payments;
  agentCategory: 0 | 1 | 2;
  totalMinor: number;
  guest: { lastName: string; firstName: string; phone: string; email: string };
}

const payments = { 100: 'cash', 200: 'card', 300: 'transfer' } as const;
const residences = [null, 'resident', 'non-resident'] as const;
const idOf = (id: number): string | null => (id === 0 ? null : String(id));

/** The simulated Servio. */
export class Hotels {
  readonly #control: ControlClient;

  constructor(control: ControlClient) {
    this.#control = control;
  }

  /** Changes settings of a hotel: what is named, within objects too; null takes a key away. */
  async change(site: string, settings: object): Promise<void> {
    await this.#control.send('PATCH', `/hotels/${site}`, settings);
  }

  /** In the order in which they were reserved. */
  async stays(): Promise<StayRecord[]> {
    const { stays } = (await this.#control.get('/stays')) as { stays: Reservation[] };
    return stays.map(
      ({
        account,
        roomTypeId,
        priceListId,
        companyId,
        conditionId,
        paidType,
        agentCategory,
        totalMinor,
        guest,
        ...same
      }) => ({
        ...same,
        reference: String(account),
        roomType: String(roomTypeId),
        rate: String(priceListId),
        company: idOf(companyId),
        contract: idOf(conditionId),
        payment: payments[paidType],
        residence: residences[agentCategory],
        total: totalMinor,
        guest: {
          givenName: guest.firstName,
          familyName: guest.lastName,
          tel: guest.phone,
          email: guest.email,
        },
      }),
    );
  }

  /** What the hotel does with a reservation: confirms it or not, gets paid on some dates. */
  async changeStay(
    { site, reference }: StayRecord,
    change: { status?: 'confirmed' | 'waiting'; paid?: 'all' | 'none' | string[] },
  ): Promise<void> {
    await this.#control.send('PATCH', `/stays/${site}/${reference}`, change);
  }
}
