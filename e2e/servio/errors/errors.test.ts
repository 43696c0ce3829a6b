import { test } from '../fixtures.ts';
import { staysShow, type Journey } from './error-case.ts';
import { stayCases } from './errors.ts';

for (const stayCase of stayCases) {
  const { function: name, code, cause, provoke, goOn } = stayCase;
  test(`${name}: ${cause}${code ? ` (${code})` : ''}`, async ({
    page,
    hotel,
    manage,
    sandbox,
    answers,
    visitBare,
    stay,
  }) => {
    const open: Journey['open'] = (site, attributes = {}) => visitBare(site, { lang: 'en', ...attributes });
    const journey: Journey = { page, hotel, manage, sandbox, answers, begin: stay, open };
    await provoke(journey);
    await staysShow(journey, stayCase);
    await goOn(journey);
  });
}
