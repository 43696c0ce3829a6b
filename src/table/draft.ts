import { emptyGuest, type GuestDraft } from '../flow/guest/guest-draft.ts';

/** All that the guest can enter, by the name of its control. Kept through every step, error and new session. */
export interface Draft extends GuestDraft {
  /** A place's id. Its control is named `room`, which is public. */
  room: string;
  party: number;
  /** `YYYY-MM-DD`; empty while nothing is chosen, like all that follow. */
  date: string;
  /** `HH:mm`, or a slot's offer where several have one time; past midnight it still belongs to `date`'s evening. */
  time: string;
  'promo-code': string;
  choice: string;
  comment: string;
  /** Whether the restaurant may write to the guest with its marketing: only ever the guest's own tick. */
  consent: boolean;
  code: string;
}

export type Control = keyof Draft;

export const emptyDraft: Draft = {
  ...emptyGuest,
  room: '',
  party: 2,
  date: '',
  time: '',
  'promo-code': '',
  choice: '',
  comment: '',
  consent: false,
  code: '',
};
