import { countEffort } from '../../effort.ts';
import { expect, test } from '../../fixtures.ts';
import { noah, zoe, type TestGuest } from '../../guests.ts';
import type { TableDriver } from '../../table-driver.ts';

/** The fields are the guest's own: what a house must know to book. */
const details = ['given-name', 'family-name', 'email', 'tel'];

async function fillIn(widget: TableDriver, guest: TestGuest): Promise<void> {
  await widget.isAt('guest');
  await widget.control('given-name').fill(guest.givenName);
  await widget.control('family-name').fill(guest.familyName);
  await widget.control('email').fill(guest.email);
  await widget.control('tel').fill(guest.tel);
  await widget.next();
}

interface House {
  site: string;
  /** A time of the day that the page opens with. */
  time: string;
  /** Another room than the page opens with. */
  room?: string;
  outcome?: 'requested';
  taps: number;
}

const houses: House[] = [
  { site: 'gasthof-adler', time: '19:00', taps: 2 },
  { site: 'roessli', time: '19:00', outcome: 'requested', taps: 2 },
  { site: 'zunfthaus', time: '19:00', taps: 2 },
  { site: 'seehaus', time: '19:00', taps: 2 },
  { site: 'seehaus', room: 'Terrasse', time: '16:00', taps: 3 },
];

for (const { site, room, time, outcome = 'confirmed', taps } of houses) {
  const where = room ? `${site}, in another room` : site;
  for (const [who, guest] of [
    ['a known guest', zoe],
    ['a new guest', noah],
  ] as const) {
    test(`${who} takes a table at ${where} with ${taps} taps`, async ({
      page,
      widget,
      sandbox,
      visitBare,
    }) => {
      const effort = await countEffort(page);
      await visitBare(site);
      if (room) await widget.chooseRoom(room);
      await widget.takeTime(time);
      await fillIn(widget, guest);
      if (guest === noah) {
        await widget.isAt('code');
        await widget.control('code').fill(await sandbox.code(noah.mobile));
      }
      await widget.isAt(outcome);
      expect(await effort()).toEqual({ taps, fields: guest === noah ? [...details, 'code'] : details });
    });
  }
}

test('where a menu must be chosen, it takes its choice and one press more', async ({
  page,
  widget,
  visitBare,
}) => {
  const effort = await countEffort(page);
  await visitBare('zunfthaus', { date: '2026-12-04' });
  await widget.takeTime('19:00');
  await widget.isAt('choice');
  await widget.chooseOption('Gartenmenü');
  await widget.next();
  await fillIn(widget, zoe);
  await widget.isAt('confirmed');
  expect(await effort()).toEqual({ taps: 4, fields: details });
});

test('where there is but one menu, the guest sees it chosen and goes on', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  await sandbox.restaurants.offerOnly('zunfthaus', { id: '1', name: 'Zunftmenü', price: '85.00' });
  const effort = await countEffort(page);
  await visitBare('zunfthaus', { date: '2026-12-04' });
  await widget.takeTime('19:00');
  await widget.isAt('choice');
  await expect(widget.choice('choice', '1')).toBeChecked();
  await expect(widget.part('price').first()).toContainText('85');
  await widget.next();
  await fillIn(widget, zoe);
  await widget.isAt('confirmed');
  expect(await effort()).toEqual({ taps: 3, fields: details });
  await sandbox.booked({ choice: '1' });
});
