import { reservedHeights } from '../../../src/reserved-heights.ts';
import { audit } from '../../audit.ts';
import { asked } from '../../feedback-driver.ts';
import { DemoDesk } from '../../demo-desk.ts';
import { failuresHeard } from '../../element-driver.ts';
import { expect, test } from '../../fixtures.ts';
import { holdNext } from '../../hold.ts';
import { presser } from '../../keyboard.ts';
import { layoutShifts, watchLayoutShifts } from '../../layout-shifts.ts';
import { languages } from '../../first-step-heights.ts';
import { visits, type SandboxControl } from '../../sandbox.ts';

const site = 'gasthof-adler';
const phone = 'a[href="tel:+41445550110"]';
const words = 'Am Feuer sass es sich gut.\nDer Zander war ein Gedicht.';

/** What the booking system has of the recent visit. */
const said = (sandbox: SandboxControl) => sandbox.restaurants.feedbackOf(site, visits.recent);

test('a guest rates their visit by the link of the message, and nothing of it gets into an address or an event', async ({
  page,
  feedback,
  sandbox,
}) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await feedback.follow(visits.recent);
  await feedback.isAt('rating');
  await feedback.give([5, 4, 5, 3], words);
  await feedback.next();
  await feedback.isAt('thanks');
  await expect(feedback.heading).toBeFocused();
  await expect(feedback.part('said')).toContainText('Küche');
  expect(await said(sandbox)).toMatchObject([
    { service: 5, kitchen: 4, ambience: 5, price: 3, comment: words, name: 'Zoë M.' },
  ]);
  expect(addresses.join()).not.toContain(visits.recent);
  const heard = JSON.stringify(await page.evaluate(() => window.heard));
  expect(heard).toContain('booking-ready');
  expect(heard).not.toMatch(/Feuer|[0-9a-f]{32}/);
});

test('the guest changes it: all comes back as it was typed; nothing new is said kindly', async ({
  feedback,
  sandbox,
}) => {
  await feedback.follow(visits.recent);
  await feedback.give([5, 4, 5, 3], words);
  await feedback.next();
  await feedback.isAt('thanks');
  await feedback.next();
  await feedback.isAt('rating');
  expect(await feedback.chosenStars()).toEqual([5, 4, 5, 3]);
  await expect(feedback.control('comment')).toHaveValue(words);
  await feedback.next();
  await feedback.isAt('thanks');
  await expect(feedback.part('step')).toContainText('es hat sich also nichts geändert');
  expect(await failuresHeard(feedback)).toEqual([]);
  await feedback.next();
  await feedback.choice('service', '2').click();
  await feedback.next();
  await feedback.isAt('thanks');
  await expect(feedback.part('step')).toContainText('ist angekommen');
  expect(await said(sandbox)).toMatchObject([{ service: 2, kitchen: 4, comment: words }]);
});

test('who comes too late is told so, with the telephone, and what they typed stays in view', async ({
  feedback,
}) => {
  await feedback.follow(visits.old);
  await feedback.give([1, 2, 3, 4], words);
  await feedback.next();
  await feedback.isAt('too-late');
  await expect(feedback.heading).toHaveText('Dieser Besuch lässt sich nicht mehr bewerten');
  await expect(feedback.part('phone')).toBeVisible();
  await expect(feedback.root).toContainText('Der Zander war ein Gedicht');
  expect(await failuresHeard(feedback)).toEqual(['feedback_closed', 'feedback_closed']);
});

test('who changes it after the restaurant’s limit is told that what was given before stands', async ({
  feedback,
  sandbox,
}) => {
  await feedback.follow(visits.recent);
  await feedback.give([5, 4, 5, 3], words);
  await feedback.next();
  await feedback.isAt('thanks');
  await sandbox.restaurants.change(site, { feedback_days: 0 });
  await feedback.next();
  await feedback.choice('price', '1').click();
  await feedback.next();
  await feedback.isAt('too-late');
  await expect(feedback.part('step')).toContainText('Was Sie vorher gesendet haben, bleibt so stehen.');
  expect(await said(sandbox)).toMatchObject([{ price: 3 }]);
});

test('a link to no reservation says so; the right one goes on with what was typed', async ({
  page,
  feedback,
  sandbox,
}) => {
  await feedback.follow('0'.repeat(32));
  await feedback.give([5, 4, 5, 3], words);
  await feedback.next();
  await feedback.isAt('invalid');
  await expect(feedback.part('phone')).toBeVisible();
  await expect(page.locator(phone).last()).toBeVisible();
  await page.evaluate((hash) => (location.hash = `reservation=${hash}&lang=de`), visits.recent);
  await feedback.isAt('rating');
  await expect(feedback.control('comment')).toHaveValue(words);
  await feedback.next();
  await feedback.isAt('thanks');
  expect(await said(sandbox)).toHaveLength(1);
});

test('without a visit nothing is asked', async ({ feedback, sandbox }) => {
  await feedback.follow('');
  await feedback.isAt('invalid');
  await expect(feedback.control('comment')).toHaveCount(0);
  expect(await sandbox.timesAsked('feedback/give')).toBe(0);
});

test('a lost answer is said to be one; given again, the same has arrived and counts once', async ({
  feedback,
  sandbox,
}) => {
  await feedback.follow(visits.recent);
  await feedback.give([5, 4, 5, 3], words);
  // The proxy's two calls and no more: the widget has had an answer, so that it sends nothing by itself.
  await sandbox.fault({ at: 'feedback/give', effect: 'break-after', times: 2 });
  await feedback.next();
  await expect(feedback.notice).toContainText('Wir wissen nicht, ob Ihre Bewertung angekommen ist');
  await feedback.isAt('rating');
  expect(await feedback.chosenStars()).toEqual([5, 4, 5, 3]);
  expect(await said(sandbox)).toHaveLength(1);
  await feedback.next();
  await feedback.isAt('thanks');
  await expect(feedback.part('step')).toContainText('ist angekommen');
  expect(await said(sandbox)).toHaveLength(1);
  expect(await failuresHeard(feedback)).toEqual(['outcome_unknown']);
});

test('a connection that breaks loses nothing; the widget sends it again, and then the guest does', async ({
  page,
  feedback,
  sandbox,
}) => {
  await feedback.follow(visits.recent);
  await feedback.give([5, 4, 5, 3], words);
  await page.route('**/feedback/give', (route) => route.abort(), { times: 2 });
  await feedback.next();
  await expect(feedback.notice).toContainText('Sie zählt nur einmal');
  await expect(feedback.control('comment')).toHaveValue(words);
  await feedback.next();
  await feedback.isAt('thanks');
  expect(await said(sandbox)).toHaveLength(1);
});

test('where the booking system is down the guest tries again', async ({ feedback, sandbox }) => {
  await feedback.follow(visits.recent);
  await feedback.give([5, 4, 5, 3], words);
  await sandbox.restaurants.change(site, { credentials: { password: 'another' } });
  await feedback.next();
  await feedback.isAt('unavailable');
  await sandbox.restaurants.change(site, { credentials: { password: 'sandbox-adler' } });
  await feedback.next();
  await feedback.isAt('rating');
  await feedback.next();
  await feedback.isAt('thanks');
  expect(await said(sandbox)).toHaveLength(1);
});

test('with nothing but the keyboard: stars by arrow keys, missing ones by the list of errors', async ({
  page,
  feedback,
  sandbox,
}) => {
  const { press, tabTo } = presser(page);
  await feedback.follow(visits.recent);
  await feedback.isAt('rating');
  await tabTo(feedback.choice('service', '1'));
  await press('Space');
  for (let moved = 1; moved < 4; moved++) await press('ArrowRight');
  await expect(feedback.choice('service', '4')).toBeChecked();
  await tabTo(feedback.part('next'));
  await press('Enter');
  await expect(feedback.root.locator('#booking-errors')).toBeFocused();
  await press('Tab');
  await press('Enter');
  await expect(feedback.choice('kitchen', '1')).toBeFocused();
  for (const name of asked.slice(1)) {
    await tabTo(feedback.choice(name, '1'));
    await press('Space');
    await press('ArrowDown');
    await expect(feedback.errorAt(name)).toHaveCount(0);
  }
  await tabTo(feedback.part('next'));
  await press('Enter');
  await feedback.isAt('thanks');
  expect(await said(sandbox)).toMatchObject([{ service: 4, kitchen: 2, ambience: 2, price: 2, comment: '' }]);
});

test('while it is sent the button says so, and a second press sends nothing', async ({
  page,
  feedback,
  sandbox,
}) => {
  await feedback.follow(visits.recent);
  await feedback.give([5, 4, 5, 3]);
  const held = await holdNext(page, 'feedback/give');
  await feedback.next();
  await expect(feedback.part('busy')).toBeVisible();
  // It can be reached and pressed, but says that it is busy.
  await feedback.part('next').click({ force: true });
  held.letGo();
  await feedback.isAt('thanks');
  expect(await sandbox.timesAsked('feedback/give')).toBe(1);
});

test('every step is accessible, and nothing scrolls sideways', async ({ page, feedback, sandbox }) => {
  await feedback.follow(visits.recent);
  await feedback.isAt('rating');
  await audit(page, 'rating');
  await feedback.next();
  await expect(feedback.errorAt('service')).toBeVisible();
  await audit(page, 'rating, stars missing');
  await feedback.give([5, 4, 5, 3], 'x'.repeat(500));
  await sandbox.fault({ at: 'feedback/give', effect: 'break-before', times: 2 });
  await feedback.next();
  await expect(feedback.notice).toBeVisible();
  await audit(page, 'rating, not known');
  await feedback.next();
  await feedback.isAt('thanks');
  await audit(page, 'thanks');
  await feedback.follow(visits.old);
  await feedback.give([5, 4, 5, 3], 'x'.repeat(500));
  await feedback.next();
  await feedback.isAt('too-late');
  await audit(page, 'too late');
});

test('in the demo the desk has the links that guests get after their visit', async ({
  page,
  feedback,
  visit,
}) => {
  await visit('gasthof-adler/');
  const desk = new DemoDesk(page);
  await desk.unfold();
  await page.getByRole('link', { name: 'Zoë Müller, here 3 days ago' }).click();
  await feedback.isAt('rating');
  await feedback.give([5, 5, 5, 5]);
  await feedback.next();
  await feedback.isAt('thanks');
  await desk.unfold();
  await page.getByRole('link', { name: 'Noah Keller, here 45 days ago' }).click();
  await feedback.isAt('rating');
  await feedback.give([5, 5, 5, 5]);
  await feedback.next();
  await feedback.isAt('too-late');
});

test('nothing moves while the page starts, on a slow phone', async ({ page, feedback }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await watchLayoutShifts(page);
  await feedback.follow(visits.recent);
  await feedback.isAt('rating');
  await page.waitForLoadState('networkidle');
  const { total, told } = await layoutShifts(page);
  expect(total, told.join('\n')).toBe(0);
});

test('what is reserved for the stars is what they need', async ({ page, feedback }) => {
  const given = (page.viewportSize()?.width ?? 0) > 768 ? 'wide' : 'phone';
  const heights: number[] = [];
  for (const lang of languages) {
    await feedback.follow(visits.recent, lang);
    await feedback.isAt('rating');
    heights.push(
      await feedback.root.evaluate((element: HTMLElement) => {
        element.style.minHeight = '0';
        return element.getBoundingClientRect().height;
      }),
    );
  }
  const reserved = reservedHeights.feedback[given] * 16;
  expect(Math.max(...heights)).toBeLessThanOrEqual(reserved);
  expect(reserved - Math.max(...heights)).toBeLessThanOrEqual(64);
});
