import { expect, it } from 'vitest';
import { progressOn } from './progress.ts';

function said(isTTY: boolean): string {
  let text = '';
  const progress = progressOn({
    isTTY,
    write(chunk: string | Uint8Array) {
      text += String(chunk);
      return true;
    },
  });
  progress.batch(400, 'venue 1 of 3, 2026-11-01 to 2026-11-08');
  progress.waiting(300);
  progress.waiting(29_500);
  progress.batch(12_345, 'venue 2 of 3, 2026-12-01 to 2026-12-08');
  progress.end();
  return text;
}

it('progress is told on one line of a terminal, with what is waited for', () => {
  expect(said(true).split('\r\u001b[K')).toEqual([
    '',
    '400 rows; venue 1 of 3, 2026-11-01 to 2026-11-08',
    '400 rows; venue 1 of 3, 2026-11-01 to 2026-11-08 (waits 30 s: the booking system is busy)',
    '12,345 rows; venue 2 of 3, 2026-12-01 to 2026-12-08\n',
  ]);
});

it('nothing is told where nobody looks', () => {
  expect(said(false)).toBe('');
});
