import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { zoe, oksana } from '../../guests.ts';
import { cutOff, overlapping, sideways } from '../../widget-boxes.ts';

test.use({ viewport: { width: 320, height: 640 } });

const long = 'Historischer Landgasthof zur goldenen Traube am alten Marktplatz hinter der Mühle';
const oneWord = 'Donaudampfschifffahrtsgesellschaftskapitänskajüte';

/** The proxy's answers with other names in them. */
const renamed = (page: Page, names: Readonly<Record<string, string>>) =>
  page.route('**/v1/sites/**', async (route) => {
    const response = await route.fetch();
    const text = Object.entries(names).reduce(
      (body, [name, other]) => body.replaceAll(`"${name}"`, JSON.stringify(other)),
      await response.text(),
    );
    await route.fulfill({ response, body: text });
  });

test('a house and rooms with long names keep their distance on the way to a table', async ({
  page,
  widget,
  visitBare,
}) => {
  expect(long.length).toBeGreaterThanOrEqual(80);
  await renamed(page, { Seehaus: long, Gartensaal: oneWord, Terrasse: long });
  const fits = async () => {
    expect(await cutOff(widget.root)).toEqual([]);
    expect(await overlapping(widget.root)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  };
  await visitBare('seehaus', { date: '2026-12-04', time: '19:00' });
  await widget.hasTime();
  await expect(widget.part('title')).toHaveText(long);
  await fits();
  await widget.next();
  await widget.isAt('guest');
  await expect(widget.part('summary')).toContainText(oneWord);
  await fits();
  await widget.bookAs(zoe);
  await expect(widget.part('booking')).toContainText(oneWord);
  await fits();
});

test('rooms and rates with long names keep their distance on the way to a stay', async ({
  page,
  hotel,
  stay,
}) => {
  await renamed(page, { Standard: long, Comfort: oneWord, Flexible: oneWord, 'Non-refundable': long });
  const fits = async (where: string) => {
    expect(await cutOff(hotel.root), where).toEqual([]);
    expect(await overlapping(hotel.root), where).toEqual([]);
    expect(await sideways(page), where).toBeLessThanOrEqual(0);
  };
  await stay.atRooms();
  await expect(hotel.card('room-type', '12')).toContainText(long);
  await hotel.card('room-type', '12').locator('[part=price]').waitFor();
  await fits('rooms');
  await hotel.chooseRoomType('12');
  await hotel.isAt('rates');
  await expect(hotel.card('rate', '101')).toContainText(oneWord);
  await fits('rates');
  await hotel.chooseRate('101');
  await hotel.isAt('guest');
  await fits('guest');
  await hotel.sayWho(oksana);
  await fits('review');
  await hotel.confirm();
  await fits('confirmed');
});
