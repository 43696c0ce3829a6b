import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings } from '../proxy/settings.ts';
import type { ServioSite } from '../proxy/upstreams/servio/settings.ts';
import { groups, hotels, restaurants } from './sandbox/index.ts';
import { sitesEnvironment, sitesFile } from './sites.ts';

const host = 'http://127.0.0.1:1';
const addresses = {
  bookApi: `${host}/bookapi2`,
  servioBase: `${host}/servio`,
  sevenroomsBase: `${host}/2_4`,
};
const settings = () => readSettings(sitesFile(addresses, ['http://127.0.0.1:2']), sitesEnvironment());

it('The demo’s sites file is one that the proxy takes, with every venue of the sandbox', () => {
  expect([...settings().sites.keys()]).toEqual(
    [...restaurants, ...groups, ...hotels].map(({ site }) => site),
  );
});

it.each(hotels)(
  '$site: each room type has its name, a text in every language, and photos that exist',
  (seed) => {
    const site = settings().sites.get(seed.site);
    if (!site) throw new Error('no hotel');
    const { roomTypes } = site as ServioSite;
    expect(Object.keys(roomTypes)).toEqual(seed.roomTypes.map(({ id }) => String(id)));
    for (const { name, description, photos } of Object.values(roomTypes)) {
      for (const texts of [name, description, ...photos.map(({ alt }) => alt)])
        for (const language of site.languages) expect(texts[language]).toMatch(/\S/);
      expect(photos).toHaveLength(2);
      for (const { src } of photos)
        expect(existsSync(join(import.meta.dirname, 'sites', src)), src).toBe(true);
    }
  },
);
