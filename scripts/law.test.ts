import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Each row of docs/law.md names its tests as `file` › title; the last cell of a row may have several, parted by `<br>`. */
const page = readFileSync('docs/law.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| criterion') && !line.startsWith('| --'))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| |\s*\|$/g, '').trim()));
const named = rows.flatMap((cells) =>
  (cells.at(-1) ?? '').split('<br>').flatMap((test) => {
    const [, file = '', title = ''] = /^`([^`]+)` › (.+)$/.exec(test) ?? [];
    return file ? [{ file, title }] : [];
  }),
);

describe('what the law asks', () => {
  it('has a criterion, countries, a source, a place and a test in every row', () => {
    expect(rows.length).toBeGreaterThan(15);
    for (const cells of rows) expect(cells.every(Boolean) && cells.length, cells[0]).toBe(5);
  });

  it('is held by tests that exist, or says that it is not held', () => {
    expect(named.length).toBeGreaterThan(20);
    for (const { file, title } of named) {
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, 'utf8').replaceAll("\\'", "'"), file).toContain(title);
    }
    const without = rows.filter((cells) => cells.at(-1) === '–');
    for (const [, , , place = ''] of without) expect(place).toContain('not held yet');
  });
});
