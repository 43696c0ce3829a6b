import { test } from '../fixtures.ts';
import { shows, type GuestSession } from './error-case.ts';
import { errorCases } from './errors.ts';

for (const { number, key, method, sees, next, provoke, goOn } of errorCases) {
  test(`${method}: ${key}${number === null ? '' : ` (${number})`} shows ${sees.at === 'control' ? `at ${sees.name}` : sees.at}; the guest can ${next}`, async ({
    page,
    widget,
    sandbox,
    visitBare,
  }) => {
    await page.clock.install();
    const visit: GuestSession = {
      widget,
      sandbox,
      open: (site) => visitBare(site),
      speak: (lang) => page.evaluate((to) => document.documentElement.setAttribute('lang', to), lang),
      letPass: (time) => page.clock.fastForward(time),
    };
    await provoke(visit);
    await shows(visit, sees);
    await goOn(visit);
  });
}
