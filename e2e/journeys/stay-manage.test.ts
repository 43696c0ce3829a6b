import { expect, test } from '../fixtures.ts';
import { oksana } from '../guests.ts';
import type { StayDriver } from '../stay-driver.ts';
import { amount } from '../money.ts';

const room = { arrival: '2026-12-04', departure: '2026-12-06', roomType: '12', rate: '101' };

/** Books, and goes by the link that was given to the page that looks after it. */
async function openBooked(hotel: StayDriver, rate = '101'): Promise<string> {
  await hotel.isAt('dates');
  await hotel.book({ ...room, rate }, oksana);
  const url = await hotel.manageUrl();
  await hotel.page.goto(url);
  return url;
}

test.describe('who follows the link of their booking', () => {
  test.beforeEach(async ({ visitBare }) => {
    await visitBare('hotel-dnipro', { lang: 'en' });
  });

  test('sees what is booked, what is paid and what is not', async ({ page, hotel, manage, sandbox }) => {
    await openBooked(hotel);
    await manage.isAt('booked');
    const stay = await sandbox.reserved({});
    await expect(manage.part('reference')).toHaveText(String(stay.account));
    await expect(manage.part('price-total').first().getByRole('cell')).toHaveText(amount(stay.totalMinor));
    await sandbox.changeStay(stay, { paid: ['2026-12-04'] });
    await page.reload();
    await manage.isAt('booked');
    const [paid = 0, unpaid = 0] = ['2026-12-04', '2026-12-05'].map((night) =>
      stay.services
        .flatMap(({ charges }) => charges)
        .filter(({ at }) => at.startsWith(night))
        .reduce((sum, { minor }) => sum + minor, 0),
    );
    await expect(manage.part('step')).toContainText(amount(paid));
    await expect(manage.part('step')).toContainText(amount(unpaid));
    // Nothing of who booked it: the link may be passed on.
    await expect(manage.root).not.toContainText(oksana.familyName);
  });

  test('cancels after being asked once more, and the room is free again', async ({
    page,
    hotel,
    manage,
    sandbox,
  }) => {
    const url = await openBooked(hotel);
    await manage.isAt('booked');
    await manage.next();
    await manage.isAt('cancel');
    await expect(manage.heading).toBeFocused();
    await sandbox.reserved({ status: 'confirmed' });
    await manage.back();
    await manage.isAt('booked');
    await manage.cancel();
    await manage.isAt('cancelled');
    const { account } = await sandbox.reserved({ status: 'cancelled' });
    expect(await manage.heard('booking-cancelled')).toMatchObject([
      { detail: { reference: String(account) } },
    ]);
    await page.goto('about:blank');
    await page.goto(url);
    await manage.isAt('inactive');
  });

  test('is told what a cancellation costs where the money is not given back', async ({ hotel, manage }) => {
    await openBooked(hotel, '102');
    await manage.isAt('booked');
    await manage.next();
    await manage.isAt('cancel');
    // The hotel’s page speaks Ukrainian.
    await expect(manage.part('step')).toContainText('За цим тарифом кошти не повертаються');
  });

  test('saves the confirmation as a PDF', async ({ page, hotel, manage, sandbox }) => {
    await openBooked(hotel);
    await manage.isAt('booked');
    const { account } = await sandbox.reserved({});
    const [download] = await Promise.all([page.waitForEvent('download'), manage.part('document').click()]);
    expect(download.suggestedFilename()).toBe(`${account}.pdf`);
  });

  test('can not cancel once the day of arrival is over', async ({ page, hotel, manage, sandbox }) => {
    await openBooked(hotel);
    await manage.isAt('booked');
    await sandbox.setClock('2026-12-05T09:00:00+02:00');
    await page.reload();
    await manage.isAt('booked');
    await expect(manage.part('next')).toHaveCount(0);
    await expect(manage.part('phone')).toHaveText('+380 44 555 01 70');
  });

  test('cancels once, however often the button is pressed', async ({ hotel, manage, sandbox }) => {
    await openBooked(hotel);
    await manage.isAt('booked');
    await manage.next();
    await manage.isAt('cancel');
    await manage.part('next').dblclick();
    await manage.isAt('cancelled');
    expect((await sandbox.calls()).CancelReservation).toBe(1);
  });

  test('reads it in another language by the link in the page', async ({ page, hotel, manage }) => {
    await openBooked(hotel);
    await manage.isAt('booked');
    await expect(manage.heading).toHaveText('Ваше бронювання');
    await page.getByRole('link', { name: 'English' }).click();
    await manage.isAt('booked');
    await expect(manage.heading).toHaveText('Your booking');
  });
});

test('a link that is forged, expired or of another hotel opens nothing, and says the same each time', async ({
  page,
  hotel,
  manage,
  sandbox,
  visitBare,
}) => {
  await visitBare('seehaus-hotel', { lang: 'de' });
  await hotel.book(
    { ...room, roomType: '22', rate: '111' },
    { ...oksana, tel: '079 123 45 67', telCountry: 'CH' },
  );
  const foreign = (await hotel.manageUrl()).replace('seehaus-hotel', 'hotel-dnipro');
  await visitBare('hotel-dnipro', { lang: 'en' });
  const url = await openBooked(hotel);
  await manage.isAt('booked');
  const [address, token = ''] = url.split('#booking=');

  /** What the page says instead of a booking. */
  const told = async (link: string): Promise<string> => {
    await page.goto('about:blank');
    await page.goto(link);
    await manage.isAt('invalid');
    await expect(manage.part('phone')).toHaveText('+380 44 555 01 70');
    return manage.part('step').innerText();
  };
  const middle = Math.floor(token.length / 2);
  const another = token[middle] === 'A' ? 'B' : 'A';
  const words = [
    await told(`${address}#booking=${token.slice(0, middle)}${another}${token.slice(middle + 1)}`),
    await told(`${address}#booking=made-up`),
    await told(address ?? ''),
    await told(foreign),
  ];
  // Two months and a day after departure.
  await sandbox.setClock('2027-02-06T12:00:00+02:00');
  words.push(await told(url));
  expect(new Set(words).size).toBe(1);
  expect(words[0]).not.toContain('12');
});
