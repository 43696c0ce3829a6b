import { expect, type Page } from '@playwright/test';
import type { ErrorCode } from '../../../src/contract/index.ts';
import type { FunctionName } from '../../../demo/sandbox/servio/request.ts';
import type { RewritingProxy } from '../rewriting-proxy.ts';
import { failuresHeard } from '../../element-driver.ts';
import type { StayBeginnings } from '../../beginnings.ts';
import { oksana } from '../../guests.ts';
import type { StayDriver, StayStep } from '../../stay-driver.ts';
import type { ManageDriver, ManageStep } from '../../manage-driver.ts';
import type { StayRecord } from '../../records.ts';
import type { SandboxControl } from '../../sandbox.ts';

/** A guest on their way to a room, and the hands on the sandbox and on what it answers. */
export interface Journey {
  page: Page;
  hotel: StayDriver;
  manage: ManageDriver;
  sandbox: SandboxControl;
  answers: RewritingProxy;
  begin: StayBeginnings;
  open(site: string, attributes?: Record<string, string>): Promise<void>;
}

/** Where and how it shows. */
export type StaySight =
  /** At the control of that name. */
  | { at: 'control'; name: string; step: StayStep }
  /** In the card of a room type or a rate, which can't be chosen. */
  | { at: 'card'; name: 'room-type' | 'rate'; value: string }
  /** As words about what there is or is not; nothing went wrong. */
  | { at: 'words'; step: StayStep }
  /** As a failure; no control is wrong. */
  | { at: 'failure'; step: StayStep }
  /** Not at all. */
  | { at: 'nowhere'; step: StayStep }
  /** Instead of the booking, with the phone number and the owner's own way out. */
  | { at: 'unavailable' }
  /** It is not known what became of the booking: nothing is claimed, and nothing leads to a second one. */
  | { at: 'pending' }
  /** In the element that looks after a booking. */
  | { at: 'manage'; step: ManageStep };

export interface StayCase {
  /** What the page hears; null where nothing failed. */
  code: ErrorCode | null;
  function: FunctionName;
  /** How a guest comes to it, for the docs. */
  cause: string;
  sees: StaySight;
  /** What the guest can do next, for the docs; `goOn` does it. */
  next: string;
  /** From the first look to what is seen. */
  provoke(journey: Journey): Promise<void>;
  /** Does what can be done next, and asserts where it leads. */
  goOn(journey: Journey): Promise<void>;
}

/** The hotel names its prices in another currency than its site. */
export const sayEuro = ({ sandbox }: Journey) =>
  sandbox.hotels.change('hotel-dnipro', { valute: { uk: 'євро', en: 'EUR', de: 'EUR' } });

export const hotelPhone = '+380 44 555 01 70';
export async function toDates({ hotel, open }: Journey, site = 'hotel-dnipro'): Promise<void> {
  await open(site);
  await hotel.isAt('dates');
}

/** To the hotel's page that looks after the booking. */
export async function toManaged(journey: Journey): Promise<void> {
  await journey.begin.atConfirmed();
  await journey.page.goto(await journey.hotel.manageUrl());
  await journey.manage.isAt('booked');
}

/** From the rates to the end, in the room that was chosen. */
export async function bookFromRates(
  { hotel, sandbox }: Journey,
  expected: Partial<StayRecord> = {},
  rate = '101',
): Promise<void> {
  await hotel.chooseRate(rate);
  await hotel.sayWho(oksana);
  await hotel.confirm();
  await sandbox.reserved({ rate, ...expected });
}

/** From the room types to the end. */
export async function bookFromRooms(
  journey: Journey,
  expected: Partial<StayRecord> = {},
  roomType = '12',
): Promise<void> {
  await journey.hotel.chooseRoomType(roomType);
  await journey.hotel.isAt('rates');
  await bookFromRates(journey, { roomType, ...expected });
}

/** The button that books, once more. */
export async function bookAgain({ hotel, sandbox }: Journey, expected: Partial<StayRecord> = {}) {
  await hotel.isAt('review');
  await hotel.next();
  await hotel.isAt('confirmed');
  return sandbox.reserved(expected);
}

/** It shows there, with words in it and under its code, and nowhere else. */
export async function staysShow(journey: Journey, { sees, code }: StayCase): Promise<void> {
  const { hotel, manage } = journey;
  switch (sees.at) {
    case 'unavailable':
      await hotel.isAt('unavailable');
      await expect(hotel.notice).toContainText(/\S/);
      await expect(hotel.root.locator('a[href="tel:+380445550170"]').first()).toBeVisible();
      await expect(hotel.root.getByText('desk@house.example')).toBeVisible();
      break;
    case 'pending':
      await hotel.isAt('pending');
      await expect(hotel.root).toContainText(hotelPhone);
      expect(await hotel.heard('booking-pending')).toHaveLength(1);
      expect(await hotel.heard('booking-confirmed')).toEqual([]);
      break;
    case 'manage':
      await manage.isAt(sees.step);
      if (code) await expect(manage.notice.or(manage.part('step')).first()).toContainText(/\S/);
      break;
    case 'card':
      await hotel.isAt(sees.name === 'rate' ? 'rates' : 'rooms');
      await expect(hotel.card(sees.name, sees.value).locator('[part=reason]')).toContainText(/\S/);
      await expect(hotel.choice(sees.name, sees.value)).toHaveAttribute('aria-disabled', 'true');
      break;
    case 'control':
      await expect(hotel.errorAt(sees.name)).toContainText(/\S/);
      await hotel.isAt(sees.step);
      await expect(hotel.root.locator('p[part~="error"]')).toHaveCount(1);
      break;
    case 'failure':
      await expect(hotel.root.locator('#booking-failure')).toContainText(/\S/);
      await hotel.isAt(sees.step);
      break;
    case 'words':
      await expect(hotel.notice).toContainText(/\S/);
      await hotel.isAt(sees.step);
      await expect(hotel.root.locator('[part~=error]')).toHaveCount(0);
      break;
    case 'nowhere':
      await hotel.isAt(sees.step);
      await expect(hotel.root.locator('[part~=error]')).toHaveCount(0);
  }
  // The step may be the one that was there before the refusal came.
  if (code) await expect.poll(() => failuresHeard(hotel)).toContain(code);
  else expect(await failuresHeard(hotel)).toEqual([]);
}
