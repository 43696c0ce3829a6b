import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assumedNames, wireNames } from './wire-names.ts';

describe('the assumed names', () => {
  it('are all listed for operators, with the setting that overrides each', () => {
    const docs = readFileSync(new URL('../../../docs/proxy.md', import.meta.url), 'utf8');
    for (const [group, names] of Object.entries(assumedNames)) {
      const row = docs.split('\n').find((line) => line.startsWith(`| \`${group}\``)) ?? '';
      for (const [name, assumed] of Object.entries(names)) expect(row).toContain(`\`${name}\`: ${assumed}`);
    }
  });

  it('stand where a site doesn’t say otherwise', () => {
    expect(wireNames()).toEqual(assumedNames);
    expect(wireNames({ request: { room: 'raum' } })).toEqual({
      ...assumedNames,
      request: { ...assumedNames.request, room: 'raum' },
    });
  });
});
