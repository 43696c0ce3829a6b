import type { Site } from '../contract/index.ts';

/** A restaurant that takes feedback, for tests of the chart, its pages and the element. */
export const site: Site = {
  site: 'gasthof-adler',
  kind: 'table',
  name: 'Gasthof Adler',
  phone: '+41 44 555 01 10',
  feedback: true,
  timeZone: 'Europe/Zurich',
  language: 'de',
  languages: ['de', 'fr', 'it', 'en'],
  phoneCountries: [{ country: 'CH', callingCode: '41' }],
};

/** What each of the chart's actors may answer. */
export const answers = { give: [{ status: 'given' }, { status: 'unchanged' }] } as const;
