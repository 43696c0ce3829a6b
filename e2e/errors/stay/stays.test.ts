import { test } from '../../fixtures.ts';
import { staysShow, type StayVisit } from './stay-case.ts';
import { stayCases } from './stays.ts';

for (const stayCase of stayCases) {
  const { function: name, code, cause, provoke, goOn } = stayCase;
  test(`${name}: ${cause}${code ? ` (${code})` : ''}`, async ({
    page,
    hotel,
    manage,
    sandbox,
    wire,
    visitBare,
  }) => {
    const open: StayVisit['open'] = (site, attributes = {}) => visitBare(site, { lang: 'en', ...attributes });
    const visit: StayVisit = { page, hotel, manage, sandbox, wire, open };
    await provoke(visit);
    await staysShow(visit, stayCase);
    await goOn(visit);
  });
}
