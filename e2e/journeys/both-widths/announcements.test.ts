import type { Locator } from '@playwright/test';
import { listenTo } from '../../announcements.ts';
import { expect, test } from '../../fixtures.ts';
import { noah, oksana } from '../../guests.ts';
import { presser } from '../../keyboard.ts';

test('a table by keyboard alone: what is heard, in its order', async ({
  page,
  widget,
  sandbox,
  visitBare,
}) => {
  const { press, tabTo } = presser(page);
  await visitBare('gasthof-adler', { lang: 'en', date: '2026-12-04' });
  await widget.part('slot').first().waitFor();
  const { heard } = await listenTo(widget.root);

  await tabTo(widget.day('2026-12-04'));
  await press('ArrowRight');
  await press('Enter');
  await widget.part('slot').first().waitFor();
  await tabTo(widget.control('time').first());
  await press('Space');
  for (let step = 0; step < 30 && !(await widget.choice('time', '19:00').isChecked()); step++)
    await press('ArrowDown');
  await sandbox.setSeats('gasthof-adler', '1', 0);
  await tabTo(widget.part('next'));
  await press('Enter');
  await expect(widget.errorAt('time')).toBeFocused();
  await expect(widget.errorAt('time')).toContainText('Nothing around');
  await sandbox.setSeats('gasthof-adler', '1', 40);
  await tabTo(widget.control('time').first());
  for (let step = 0; step < 30 && !(await widget.choice('time', '19:30').isChecked()); step++)
    await press('ArrowDown');
  await tabTo(widget.part('next'));
  await press('Enter');

  await widget.isAt('guest');
  for (const [name, value] of [
    ['given-name', noah.givenName],
    ['family-name', noah.familyName],
    ['email', noah.email],
    ['tel', noah.tel],
  ] as const) {
    await tabTo(widget.control(name));
    await page.keyboard.type(value);
  }
  await press('Enter');
  await widget.isAt('code');
  const code = await sandbox.code(noah.mobile);
  await tabTo(widget.control('code'));
  await page.keyboard.type(code);
  await widget.isAt('confirmed');
  await expect(widget.heading).toBeFocused();
  await sandbox.booked({ date: '2026-12-05', time: '19:30' });

  expect(await heard()).toEqual([
    'status: Loading times …',
    'status: 17 times to choose from.',
    'status: Checking whether a table is free …',
    'message: Nothing is left at 19:00. Looking for other times … Or call us: +41 44 555 01 10',
    'status: Nothing around that time is free either. Please choose another time or another day.',
    'status: Checking whether a table is free …',
    'heading: In whose name?',
    'status: Booking your table …',
    'heading: The code from the text message, please',
    'status: Confirming your booking …',
    'heading: Your table is booked',
  ]);
});

test('a stay by keyboard alone: what is heard, in its order', async ({ page, hotel, sandbox, visitBare }) => {
  const { press, tabTo } = presser(page);
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.isAt('dates');
  const { heard, focused } = await listenTo(hotel.root);
  const goTo = async (control: Locator) => {
    await tabTo(control);
    await focused(control);
  };

  await goTo(hotel.root.locator('[data-date][tabindex="0"]'));
  await press('ArrowDown');
  await press('ArrowDown');
  await focused(hotel.day('2026-12-15'));
  await press('Enter');
  for (let night = 0; night < 3; night++) await press('ArrowRight');
  await focused(hotel.day('2026-12-18'));
  await press('Enter');
  await goTo(hotel.control('adults'));
  await press('ArrowDown');
  await focused(hotel.control('adults'));
  await goTo(hotel.part('next'));
  await press('Enter');

  await hotel.isAt('rooms');
  await hotel.card('room-type', '14').locator('[part=price]').waitFor();
  await goTo(hotel.control('room-type').first());
  await press('Space');
  await press('ArrowDown');
  await expect(hotel.choice('room-type', '14')).toBeChecked();
  await focused(hotel.choice('room-type', '14'));
  await goTo(hotel.part('next'));
  await press('Enter');

  await hotel.isAt('rates');
  await goTo(hotel.root.locator('[name=rate]:checked'));
  await press('ArrowUp');
  await press('Space');
  await focused(hotel.root.locator('[name=rate]:checked'));
  await goTo(hotel.part('next'));
  await press('Enter');

  await hotel.isAt('guest');
  for (const [name, value] of [
    ['given-name', oksana.givenName],
    ['family-name', oksana.familyName],
    ['email', oksana.email],
    ['tel', oksana.tel],
  ] as const) {
    await goTo(hotel.control(name));
    await page.keyboard.type(value);
  }
  await press('Enter');
  await hotel.isAt('review');
  await expect(hotel.heading).toBeFocused();
  await goTo(hotel.part('next'));
  await press('Enter');
  await hotel.isAt('confirmed');
  await expect(hotel.heading).toBeFocused();
  await sandbox.reserved({ arrival: '2026-12-15', departure: '2026-12-18', roomType: '14', rate: '101' });

  expect(await heard()).toEqual([
    'focus: button "Tuesday, 1 December 2026, today, Arrival": Dec 1',
    'focus: button "Tuesday, 15 December 2026, Arrival": "15"',
    'status: Now choose your day of departure',
    'focus: button "Friday, 18 December 2026, Departure, 3 nights": "18"',
    'status: Tuesday, 15 December 2026 – Friday, 18 December 2026, 3 nights',
    'focus: spinbutton "Adults": "2"',
    'focus: spinbutton "Adults": "1"',
    'focus: button "See rooms"',
    'status: Looking for free rooms …',
    'heading: Which room would you like?',
    'status: 4 rooms to choose from.',
    'status: The cheapest room costs UAH 3,026.61.',
    'focus: radio "Standard from UAH 3,026.61 for 3 nights UAH 1,008.87 a night on average"',
    'focus: radio "Comfort Only 3 left from UAH 4,272.93 for 3 nights UAH 1,424.31 a night on average" [checked]',
    'focus: button "See rates"',
    'group: Which rate suits you?',
    'status: 3 rates to choose from. Non-refundable: UAH 4,272.93',
    'focus: radio "Non-refundable -11% Instead of UAH 4,820.64 UAH 4,272.93 for 3 nights" [checked]',
    'focus: radio "Flexible UAH 5,420.61 for 3 nights" [checked]',
    'focus: button "Continue"',
    'heading: In whose name?',
    'focus: textbox "First name"',
    'focus: textbox "Last name"',
    'focus: textbox "E-mail"',
    'focus: textbox "Phone number"',
    'heading: Is everything right?',
    'focus: button "Book with obligation to pay"',
    'status: Booking your room …',
    'heading: Your room is booked',
  ]);
});
