import { expect, test } from '../../fixtures.ts';
import { noah, oksana } from '../../guests.ts';
import { presser } from '../../keyboard.ts';

test('a guest books a table with nothing but the keyboard', async ({ page, widget, sandbox, visitBare }) => {
  const { press, tabTo } = presser(page);
  await visitBare('seehaus', { lang: 'en' });
  await widget.isAt('when');
  await tabTo(widget.choice('room', '11'));
  await tabTo(widget.control('party'));
  await page.keyboard.type('4');
  await tabTo(widget.root.locator('[data-date][tabindex="0"]'));
  await expect(widget.day('2026-12-01')).toBeFocused();
  await press('ArrowDown');
  await press('ArrowLeft');
  await expect(widget.day('2026-12-07')).toBeFocused();
  await press('PageDown');
  await expect(widget.day('2027-01-07')).toBeFocused();
  await press('PageUp');
  await press('Enter');
  await expect(widget.control('date')).toHaveValue('2026-12-07');
  await expect(widget.slot('19:00')).toBeVisible();
  await tabTo(widget.control('time').first());
  await press('Space');
  for (let step = 0; step < 30 && !(await widget.slot('19:00').getByRole('radio').isChecked()); step++) {
    await press('ArrowDown');
  }
  await tabTo(widget.part('next'));
  await press('Enter');

  await widget.isAt('guest');
  await expect(widget.heading).toBeFocused();
  for (const [name, value] of [
    ['given-name', noah.givenName],
    ['family-name', noah.familyName],
    ['email', noah.email],
    ['tel', noah.tel],
    ['comment', 'By the window'],
  ] as const) {
    await tabTo(widget.control(name));
    await page.keyboard.type(value);
  }
  await tabTo(widget.part('next'));
  await press('Enter');

  await widget.isAt('code');
  await tabTo(widget.control('code'));
  const code = await sandbox.code(noah.mobile);
  await page.keyboard.type(code === '0000' ? '0001' : '0000');
  await expect(widget.control('code')).toBeFocused();
  await expect(widget.control('code')).toHaveValue('');
  await page.keyboard.type(code);
  await widget.isAt('confirmed');
  await expect(widget.heading).toBeFocused();
  await sandbox.booked({ date: '2026-12-07', time: '19:00', partySize: 4, comment: 'By the window' });
});

test('a guest books a room with nothing but the keyboard', async ({ page, hotel, sandbox, visitBare }) => {
  const { press, tabTo } = presser(page);
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.isAt('dates');
  await tabTo(hotel.root.locator('[data-date][tabindex="0"]'));
  await expect(hotel.day('2026-12-01')).toBeFocused();
  await press('ArrowDown');
  await press('ArrowDown');
  await press('Enter');
  await press('ArrowRight');
  await press('ArrowRight');
  await press('ArrowRight');
  await press('Space');
  await expect(hotel.day('2026-12-15')).toHaveAttribute('aria-pressed', 'true');
  await expect(hotel.day('2026-12-18')).toHaveAttribute('aria-pressed', 'true');
  await tabTo(hotel.control('adults'));
  await page.keyboard.type('1');
  await tabTo(hotel.control('children'));
  await page.keyboard.type('1');
  await tabTo(hotel.control('child-age'));
  await press('ArrowDown');
  await press('ArrowDown');
  await expect(hotel.control('child-age')).toHaveValue('1');
  await tabTo(hotel.part('next'));
  await press('Enter');

  await hotel.isAt('rooms');
  await expect(hotel.heading).toBeFocused();
  await tabTo(hotel.control('room-type').first());
  await press('Space');
  await press('ArrowDown');
  await expect(hotel.choice('room-type', '14')).toBeChecked();
  await tabTo(hotel.part('next'));
  await press('Enter');

  await hotel.isAt('rates');
  // They are in the card of the room: the focus is at their beginning.
  await expect(hotel.root.locator('#booking-rate')).toBeFocused();
  await tabTo(hotel.part('rates').locator('summary', { hasText: 'Residence' }));
  await press('Enter');
  await tabTo(hotel.root.locator('[name=residence]:checked'));
  await press('ArrowUp');
  await expect(hotel.choice('residence', 'resident')).toBeChecked();
  await hotel.price('101').waitFor();
  await tabTo(hotel.root.locator('[name=rate]:checked'));
  await press('ArrowUp');
  await press('Space');
  await expect(hotel.choice('rate', '101')).toBeChecked();
  await tabTo(hotel.part('next'));
  await press('Enter');

  await hotel.isAt('guest');
  for (const [name, value] of [
    ['given-name', oksana.givenName],
    ['family-name', oksana.familyName],
    ['email', oksana.email],
    ['tel', oksana.tel],
  ] as const) {
    await tabTo(hotel.control(name));
    await page.keyboard.type(value);
  }
  await press('Enter');

  await hotel.isAt('review');
  await expect(hotel.heading).toBeFocused();
  await tabTo(hotel.part('next'));
  await press('Enter');
  await hotel.isAt('confirmed');
  await expect(hotel.heading).toBeFocused();
  await sandbox.reserved({
    arrival: '2026-12-15',
    departure: '2026-12-18',
    adults: 1,
    childAges: [1],
    roomType: '14',
    rate: '101',
  });
});
