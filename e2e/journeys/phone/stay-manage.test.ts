import type { StayBeginnings } from '../../beginnings.ts';
import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';
import type { StayDriver } from '../../stay-driver.ts';
import { amount } from '../../money.ts';
import { chargedOn } from '../../records.ts';

/** Books, and goes by the link that was given to the page that looks after it. */
async function openBooked(hotel: StayDriver, stay: StayBeginnings, rate?: string): Promise<string> {
  await stay.atConfirmed(rate ? { rate } : {});
  const url = await hotel.manageUrl();
  await hotel.page.goto(url);
  return url;
}

test.describe('who follows the link of their booking', () => {
  test('sees what is booked, what is paid and what is not', async ({
    page,
    hotel,
    manage,
    sandbox,
    stay,
  }) => {
    await openBooked(hotel, stay);
    await manage.isAt('booked');
    const booked = await sandbox.reserved({});
    await expect(manage.part('reference')).toHaveText(booked.reference);
    await expect(manage.part('price-total').first().getByRole('cell')).toHaveText(amount(booked.total));
    await sandbox.hotels.changeStay(booked, { paid: ['2026-12-04'] });
    await page.reload();
    await manage.isAt('booked');
    await expect(manage.part('step')).toContainText(amount(chargedOn(booked, '2026-12-04')));
    await expect(manage.part('step')).toContainText(amount(chargedOn(booked, '2026-12-05')));
    // Nothing of who booked it: the link may be passed on.
    await expect(manage.root).not.toContainText(oksana.familyName);
  });

  test('cancels after being asked once more, and the room is free again', async ({
    page,
    hotel,
    manage,
    sandbox,
    stay,
  }) => {
    const url = await openBooked(hotel, stay);
    await manage.isAt('booked');
    await manage.next();
    await manage.isAt('cancel');
    await expect(manage.heading).toBeFocused();
    await sandbox.reserved({ status: 'confirmed' });
    await manage.back();
    await manage.isAt('booked');
    await manage.cancel();
    await manage.isAt('cancelled');
    const { reference } = await sandbox.reserved({ status: 'cancelled' });
    expect(await manage.heard('booking-cancelled')).toMatchObject([{ detail: { reference } }]);
    await page.goto('about:blank');
    await page.goto(url);
    await manage.isAt('cancelled');
  });

  test('is told what a cancellation costs where the money is not given back', async ({
    hotel,
    manage,
    stay,
  }) => {
    await openBooked(hotel, stay, '102');
    await manage.isAt('booked');
    await manage.next();
    await manage.isAt('cancel');
    // In the language that was booked in, though the hotel’s page speaks Ukrainian.
    await expect(manage.part('step')).toContainText('This rate is not refundable');
    await expect(manage.part('panel')).toHaveAttribute('lang', 'en');
  });

  test('saves the confirmation as a PDF', async ({ page, hotel, manage, stay }) => {
    await openBooked(hotel, stay);
    await manage.isAt('booked');
    const [download] = await Promise.all([page.waitForEvent('download'), manage.part('document').click()]);
    expect(download.suggestedFilename()).toMatch(/^[\p{L}-]+-2026-12-04\.pdf$/u);
  });

  test('can not cancel once the day of arrival is over', async ({ page, hotel, manage, sandbox, stay }) => {
    await openBooked(hotel, stay);
    await manage.isAt('booked');
    await sandbox.setClock('2026-12-05T09:00:00+02:00');
    await page.reload();
    await manage.isAt('booked');
    await expect(manage.part('next')).toHaveCount(0);
    await expect(manage.part('phone')).toHaveText('+380 44 555 01 70');
  });

  test('cancels once, however often the button is pressed', async ({ hotel, manage, sandbox, stay }) => {
    await openBooked(hotel, stay);
    await manage.isAt('booked');
    await manage.next();
    await manage.isAt('cancel');
    await manage.part('next').dblclick();
    await manage.isAt('cancelled');
    expect(await sandbox.timesAsked('manage/cancel')).toBe(1);
  });

  test('reads it in the language that was booked in, and in another by the link in the page', async ({
    page,
    hotel,
    manage,
    stay,
  }) => {
    await openBooked(hotel, stay);
    await manage.isAt('booked');
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    await expect(manage.heading).toHaveText('Your booking');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Українською' }).click();
    await manage.isAt('booked');
    await expect(manage.heading).toHaveText('Ваше бронювання');
  });
});

test('a link that is forged, expired or of another hotel opens nothing, and says the same each time', async ({
  page,
  hotel,
  manage,
  sandbox,
  stay,
}) => {
  await stay.atConfirmed(
    { site: 'seehaus-hotel', lang: 'de', roomType: '22', rate: '111' },
    { ...oksana, tel: '079 123 45 67', telCountry: 'CH' },
  );
  const foreign = (await hotel.manageUrl())
    .replace('seehaus-hotel', 'hotel-dnipro')
    .replace('lang=de', 'lang=en');
  const url = await openBooked(hotel, stay);
  await manage.isAt('booked');
  const [address, fragment = ''] = url.split('#');
  const token = new URLSearchParams(fragment).get('booking') ?? '';

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
    await told(`${address}#booking=${token.slice(0, middle)}${another}${token.slice(middle + 1)}&lang=en`),
    await told(`${address}#booking=made-up&lang=en`),
    await told(`${address}#lang=en`),
    await told(foreign),
  ];
  // Two months and a day after departure.
  await sandbox.setClock('2027-02-06T12:00:00+02:00');
  words.push(await told(url));
  expect(new Set(words).size).toBe(1);
  expect(words[0]).not.toContain('12');
});
