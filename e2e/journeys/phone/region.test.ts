import { expect, test } from '../../fixtures.ts';

for (const lang of ['en', 'en-US', 'en-GB']) {
  test(`a house in Zürich has its own week, clock and order of dates on a page in ${lang}`, async ({
    widget,
    visitBare,
  }) => {
    await visitBare('gasthof-adler', { lang, date: '2026-12-04' });
    await widget.isAt('when');
    await expect(widget.part('weekday').first()).toHaveAttribute('abbr', 'Monday');
    await expect(widget.slot('19:00')).toContainText('19:00');
    await expect(widget.part('step')).not.toContainText(/\d\s?PM/i);
    await expect(widget.day('2026-12-04')).toHaveAccessibleName(/Friday,? 4 December 2026/);
  });
}

test('a date that can be read two ways is asked about at its field, and booked as it was meant', async ({
  hotel,
  visitBare,
}) => {
  await visitBare('hotel-dnipro', { lang: 'en' });
  await hotel.isAt('dates');
  await hotel.control('arrival').fill('4/12/2026');
  await hotel.control('arrival').press('Tab');
  const readings = hotel.part('alternative');
  await expect(readings).toHaveText(['4 December 2026', '12 April 2026']);
  await expect(hotel.errorAt('arrival')).toHaveText('Which day do you mean?');
  await expect(hotel.control('arrival')).toHaveValue('4/12/2026');
  await readings.first().click();
  await expect(hotel.control('arrival')).toBeFocused();
  await expect(hotel.day('2026-12-04')).toHaveAttribute('aria-pressed', 'true');
  await hotel.control('departure').fill('6.12.2026');
  await hotel.control('departure').press('Tab');
  await expect(hotel.day('2026-12-06')).toHaveAttribute('aria-pressed', 'true');
});

test('an empty date field shows its format in the guest’s letters', async ({ hotel, visitBare }) => {
  await visitBare('hotel-dnipro', { lang: 'uk' });
  await hotel.isAt('dates');
  await expect(hotel.control('arrival')).toHaveAttribute('placeholder', 'дд.мм.рррр');
});
