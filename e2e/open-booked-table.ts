import { expect } from './fixtures.ts';
import type { TableBeginnings } from './beginnings.ts';
import { zoe } from './guests.ts';
import type { TableDriver } from './table-driver.ts';

/** Zoë has a table for two on Friday at seven, and follows its link. Its reference and the address of its page. */
export async function openBooked(
  widget: TableDriver,
  table: TableBeginnings,
  site = 'alder-house',
): Promise<{ reference: string; url: string }> {
  await table.atGuest({ site, lang: 'en' });
  await widget.bookAs(zoe);
  const reference = await widget.part('reference').innerText();
  const url = (await widget.part('manage').getAttribute('href')) ?? '';
  expect(url).toContain(`/${site}/booking.html#booking=`);
  await widget.page.goto(url);
  return { reference, url };
}
