import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';

describe('the name of a booking’s file', () => {
  it.each([
    ['Hotel Dnipro', 'Hotel-Dnipro-2026-12-04.pdf'],
    ['Готель «Дніпро»', 'Готель-Дніпро-2026-12-04.pdf'],
    ['Hôtel de l’Étoile', 'Hôtel-de-lÉtoile-2026-12-04.pdf'],
    ['Gasthof zum Rössli & Söhne', 'Gasthof-zum-Rössli-Söhne-2026-12-04.pdf'],
    ['../..\\etc:passwd*?"<>|', 'etc-passwd-2026-12-04.pdf'],
    ['Hotel\u202egpj.exe\u0000', 'Hotel-gpj-exe-2026-12-04.pdf'],
    ['***', '2026-12-04.pdf'],
  ])('is that of the house and of the date: %j', (house, name) => {
    expect(fileName(house, '2026-12-04', 'pdf')).toBe(name);
  });

  it('is never too long for a file system', () => {
    const bytes = new TextEncoder().encode(fileName('Готель '.repeat(100), '2026-12-04', 'pdf'));
    expect(bytes.length).toBeLessThan(255);
  });
});
