import type { Locator } from '@playwright/test';
import { weekend } from '../../beginnings.ts';
import { audit } from '../../audit.ts';
import { expect, test } from '../../fixtures.ts';
import { noah, zoe } from '../../guests.ts';

const binding = 'Book with obligation to pay';

/** Whom the contract is with, its pages, and the law on withdrawal. */
async function tellsTheLaw(legal: Locator, company: string, site: string): Promise<void> {
  await expect(legal).toContainText(company);
  await expect(legal.locator('[href^=mailto]')).toHaveText(`info@${site}.example`);
  await expect(legal.locator(`[href$="/${site}/terms.html"]`)).toHaveAttribute('target', '_blank');
  await expect(legal.locator(`[href$="/${site}/privacy.html"]`)).toHaveAttribute('rel', /noopener/);
  await expect(legal).toContainText('no general right of withdrawal');
}

test('a stay tells before it binds, and at its confirmation, who the contract is with and on what terms', async ({
  page,
  hotel,
  stay,
}) => {
  await stay.atReview();
  const legal = hotel.part('legal');
  await tellsTheLaw(legal, 'ТОВ «Готель Дніпро»', 'hotel-dnipro');
  await audit(page, 'review with what the law wants');
  // Nothing was ticked for the guest, and nothing is asked of them but to press the button.
  await expect(hotel.root.locator('[type=checkbox]')).toHaveCount(0);
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    legal.getByRole('link', { name: 'Terms' }).click(),
  ]);
  await expect(opened.getByRole('heading')).toHaveText('Terms');
  await opened.close();
  await hotel.confirm();
  await tellsTheLaw(legal, 'ТОВ «Готель Дніпро»', 'hotel-dnipro');
});

test('a table tells the same on the page that books it, and at its confirmation', async ({
  page,
  widget,
  table,
}) => {
  await table.atGuest({ lang: 'en' });
  await tellsTheLaw(widget.part('legal'), 'Adler Gastro AG', 'gasthof-adler');
  await audit(page, 'guest with what the law wants');
  // It costs nothing, so its button binds to nothing.
  await expect(widget.part('next')).toHaveText('Book the table');
  await widget.bookAs(zoe);
  await tellsTheLaw(widget.part('legal'), 'Adler Gastro AG', 'gasthof-adler');
});

test('a table that is confirmed by a code tells it beside the code, too', async ({ widget, table }) => {
  await table.atCode({ lang: 'en' });
  await tellsTheLaw(widget.part('legal'), 'Adler Gastro AG', 'gasthof-adler');
  await expect(widget.root).toContainText(noah.mobile.slice(-2));
});

test('in a language that the guest changes to, it is told in that one', async ({ page, hotel, stay }) => {
  await stay.atReview();
  await expect(hotel.part('legal')).toContainText('Contract with');
  await page.evaluate(() => (document.documentElement.lang = 'de'));
  await expect(hotel.part('legal')).toContainText('Vertragspartner');
  await expect(hotel.part('next')).toHaveText('Kostenpflichtig buchen');
});

test('the button that binds says nothing else: of one room, of two, after a new price, after a lost try, of the room that is left', async ({
  hotel,
  sandbox,
  stay,
}) => {
  await stay.atReview();
  const next = hotel.part('next');
  await expect(next).toHaveText(binding);
  await expect(hotel.chosen('By booking this room you commit to pay')).toBeVisible();
  await sandbox.changePrices('hotel-dnipro', 110);
  await hotel.next();
  await expect(hotel.notice).toContainText('the price has changed');
  await expect(next).toHaveText(binding);
  await hotel.part('add').click();
  await hotel.chooseRoom({ ...weekend, adults: 1, roomType: '18', rate: '102' });
  await hotel.isAt('review');
  await expect(next).toHaveText(binding);
  await expect(hotel.chosen('By booking these 2 rooms you commit to pay')).toBeVisible();
  // The first room is booked; the hotel fails before the second one.
  await sandbox.fault({ at: 'stay/rooms', effect: 'delay', delay: 1 });
  await sandbox.fault({ at: 'stay/rooms', effect: 'http-500' });
  await hotel.next();
  await expect(hotel.rooms.nth(0)).toContainText('Booked, number');
  await expect(next).toHaveText(binding);
  await expect(hotel.chosen('By booking this room you commit to pay')).toBeVisible();
  await hotel.confirm();
});
