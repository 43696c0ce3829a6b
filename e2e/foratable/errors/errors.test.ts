import { test } from '../fixtures.ts';
import { shows, type Journey } from './error-case.ts';
import { errorCases } from './errors.ts';

for (const errorCase of errorCases) {
  const { number, key, method, sees, next, provoke, goOn } = errorCase;
  test(`${method}: ${key}${number === null ? '' : ` (${number})`} shows ${sees.at === 'control' ? `at ${sees.name}` : sees.at}; the guest can ${next}`, async ({
    page,
    widget,
    sandbox,
    visitBare,
    table,
  }) => {
    await page.clock.install();
    const journey: Journey = {
      widget,
      sandbox,
      begin: table,
      open: (site) => visitBare(site),
      switchLanguage: (lang) =>
        page.evaluate((to) => document.documentElement.setAttribute('lang', to), lang),
      letPass: (time) => page.clock.fastForward(time),
    };
    await provoke(journey);
    await shows(journey, errorCase);
    await goOn(journey);
  });
}
