import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { noah, zoe } from '../guests.ts';
import type { SandboxControl } from '../sandbox.ts';
import type { TableDriver } from '../table-driver.ts';

/** All that a page can learn: what it shows and links to, what it heard, and what went to its analytics. */
async function allThatThePageHas(page: Page, widget: TableDriver): Promise<string> {
  const shown = await widget.root.evaluate((element) => element.outerHTML + element.shadowRoot?.innerHTML);
  const heard = await page.evaluate(() => JSON.stringify([window.heard, window.dataLayer]));
  return shown + heard;
}

const guests: { who: string; book: (widget: TableDriver, sandbox: SandboxControl) => Promise<void> }[] = [
  { who: 'a known guest', book: (widget) => widget.bookAs(zoe) },
  {
    who: 'a guest with a code',
    book: async (widget, sandbox) => {
      await widget.fillGuest(noah);
      await widget.next();
      await widget.isAt('code');
      await widget.enterCode(await sandbox.code(noah.mobile));
      await widget.isAt('confirmed');
    },
  },
];

for (const { who, book } of guests) {
  test(`when ${who} has booked, the hash that opens their data at the booking system is nowhere in the page`, async ({
    page,
    widget,
    sandbox,
    table,
  }) => {
    const answers: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/v1/')) answers.push(response.text());
    });
    await table.atGuest({ analytics: 'datalayer' });
    await book(widget, sandbox);
    const [hash = ''] = await sandbox.restaurants.reservationHashes();
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    const all = await allThatThePageHas(page, widget);
    expect(all).toContain('"transaction_id"');
    expect(all).not.toContain(hash);
    expect((await Promise.all(answers)).join()).not.toContain(hash);
  });
}

test('no link to look after a booking is offered where the booking system can not', async ({
  widget,
  table,
}) => {
  await table.atGuest();
  await widget.bookAs(zoe);
  await expect(widget.part('calendar-file')).toBeVisible();
  await expect(widget.part('manage')).toHaveCount(0);
});
