import { expect } from '@playwright/test';
import type { ErrorCode } from '../../../src/contract/index.ts';
import type { TableBeginnings } from '../../beginnings.ts';
import { noah, zoe } from '../../guests.ts';
import type { SandboxControl } from '../../sandbox.ts';
import { failuresHeard } from '../../element-driver.ts';
import type { Step, TableDriver } from '../../table-driver.ts';
import type { Method } from '../restaurants.ts';

/** A guest on their way, and the hand on the sandbox. */
export interface Journey {
  widget: TableDriver;
  sandbox: SandboxControl;
  begin: TableBeginnings;
  open(site: string): Promise<void>;
  /** The page changes to this language. */
  switchLanguage(lang: string): Promise<void>;
  /** Lets the browser's time pass: `MM:SS`. */
  letPass(time: string): Promise<void>;
}

/** Where and how an error shows. */
export type Sight =
  /** At the control of that name. */
  | { at: 'control'; name: string; step: Step }
  /** Instead of the booking, with the phone number and the owner's own way out. */
  | { at: 'unavailable' }
  /** As a notice; no control is wrong. */
  | { at: 'notice'; step: Step }
  /** Not at all: it is mended behind the guest's back. */
  | { at: 'nowhere'; step: Step };

export interface ErrorCase {
  /** The vendor's number; null where it has none. */
  number: number | null;
  key: string;
  /** What the page hears; null where it hears of nothing. */
  code: ErrorCode | null;
  method: Method;
  /** How a guest comes to it, for the docs. */
  cause: string;
  sees: Sight;
  /** What the guest can do next, for the docs; `goOn` does it. */
  next: string;
  /** From the first look to the refusal. */
  provoke(journey: Journey): Promise<void>;
  /** Does what can be done next, and asserts where it leads. */
  goOn(journey: Journey): Promise<void>;
}

export const adlerPhone = '+41 44 555 01 10';

/** To the step named, at the house with one room. */
export async function toWhen({ widget, open }: Journey): Promise<void> {
  await open('gasthof-adler');
  await widget.isAt('when');
}

/** At the house with rooms and comments. */
export async function toRoom({ widget, open }: Journey): Promise<void> {
  await open('seehaus');
  await widget.isAt('when');
  await widget.part('slot').first().waitFor();
}

/** Where a message can be left, beside the guest's details. */
export async function toComment({ begin, widget }: Journey): Promise<void> {
  await begin.atGuest({ site: 'seehaus', room: '11' });
  await widget.fillGuest(zoe);
}

/** At the house with menus. */
export const toMenu = ({ begin }: Journey): Promise<void> => begin.atChoice({ site: 'zunfthaus' });

/** From the guest's form to the end, as one who is known. */
export async function bookAsZoe({ widget, sandbox }: Journey, expected: object = {}): Promise<void> {
  await widget.isAt('guest');
  await widget.fillGuest(zoe);
  await widget.next();
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Müller', ...expected });
}

/** With the code of the newest message, to the end. */
export async function bookWithCode({ widget, sandbox }: Journey): Promise<void> {
  await widget.isAt('code');
  await widget.enterCode(await sandbox.code(noah.mobile));
  await widget.isAt('confirmed');
  await sandbox.booked({ familyName: 'Keller' });
}

/** The error shows there, with words in it and under its code, and nowhere else. */
export async function shows({ widget }: Journey, { sees, code }: ErrorCase): Promise<void> {
  switch (sees.at) {
    case 'unavailable':
      await widget.isAt('unavailable');
      await expect(widget.notice).toContainText(/\S/);
      await expect(widget.root.locator('a[href^="tel:"]').first()).toBeVisible();
      await expect(widget.root.getByText('desk@house.example')).toBeVisible();
      break;
    case 'nowhere':
      await widget.isAt(sees.step);
      await expect(widget.part('error')).toHaveCount(0);
      break;
    case 'notice':
      await widget.isAt(sees.step);
      await expect(widget.notice.first()).toContainText(/\S/);
      break;
    case 'control':
      await widget.isAt(sees.step);
      await expect(widget.errorAt(sees.name)).toContainText(/\S/);
      await expect(widget.root.locator('p[part~="error"]')).toHaveCount(1);
  }
  expect(await failuresHeard(widget)).toEqual(code ? [code] : []);
}
