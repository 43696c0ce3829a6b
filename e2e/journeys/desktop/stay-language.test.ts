import { weekend } from '../../beginnings.ts';
import { expect, test } from '../../fixtures.ts';
import { oksana } from '../../guests.ts';
import { amount } from '../../money.ts';

const houses = [
  {
    site: 'hotel-dnipro',
    lang: 'uk',
    roomType: '12',
    rate: '101',
    guest: oksana,
    says: ['Стандарт', 'Гнучкий', 'Ваш номер заброньовано'],
  },
  {
    site: 'hotel-dnipro',
    lang: 'en',
    roomType: '12',
    rate: '101',
    guest: oksana,
    says: ['Standard', 'Flexible', 'Your room is booked'],
  },
  {
    site: 'seehaus-hotel',
    lang: 'de',
    roomType: '22',
    rate: '111',
    guest: { ...oksana, tel: '079 123 45 67', telCountry: 'CH' },
    says: ['Doppelzimmer', 'Flexibel', 'Ihr Zimmer ist gebucht'],
  },
] as const;

for (const { site, lang, roomType, rate, guest, says } of houses) {
  test(`${site} is booked in the page’s language, ${lang}`, async ({ hotel, sandbox, stay }) => {
    const [roomName, rateName, heading] = says;
    await stay.atRooms({ site, lang });
    await expect(hotel.part('panel')).toHaveAttribute('lang', lang);
    await expect(hotel.card('room-type', roomType)).toContainText(roomName);
    await hotel.chooseRoomType(roomType);
    await expect(hotel.card('rate', rate)).toContainText(rateName);
    await hotel.chooseRate(rate);
    await hotel.sayWho(guest);
    const shown = await hotel.reviewedPrice.innerText();
    await hotel.confirm();
    await expect(hotel.heading).toHaveText(heading);
    const { total, reference } = await sandbox.reserved({ site });
    // Some hotels write it with zeros before it.
    await expect(hotel.part('reference')).toHaveText(new RegExp(`^0*${reference}$`));
    expect(shown).toMatch(amount(total));
  });
}

for (const [lang, names] of [
  ['', 'names no language'],
  ['es', 'is in a language that nobody has written'],
] as const) {
  test(`a hotel in Ukraine speaks Ukrainian on a page that ${names}`, async ({ hotel, sandbox, stay }) => {
    await stay.atRooms({ lang });
    await expect(hotel.part('panel')).toHaveAttribute('lang', 'uk');
    await expect(hotel.card('room-type', '12')).toContainText('Стандарт');
    await hotel.chooseRoomType('12');
    await hotel.chooseRate('101');
    await hotel.sayWho(oksana);
    await hotel.confirm();
    await expect(hotel.heading).toHaveText('Ваш номер заброньовано');
    await sandbox.reserved({ ...weekend, roomType: '12' });
  });
}

test('a switch half-way keeps all that was chosen', async ({ page, hotel, sandbox, stay }) => {
  await stay.atGuest({ lang: 'uk' });
  await hotel.fillGuest(oksana);
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
  await expect(hotel.heading).toHaveText('In whose name?');
  await hotel.hasGuest(oksana);
  await hotel.next();
  await hotel.confirm();
  await expect(hotel.heading).toHaveText('Your room is booked');
  await sandbox.reserved({ ...weekend, roomType: '12' });
});

test('a refusal is told in the language that the guest reads now', async ({ page, hotel, stay }) => {
  await stay.atDates({ lang: 'uk' });
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
  await hotel.bookForCompany('39999999');
  await expect(hotel.errorAt('company-code')).toContainText('The hotel knows no company with this code.');
});
