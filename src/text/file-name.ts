/** Most file systems end at 255 bytes; a letter may take three of them. */
const longest = 60;

/** A file's name, of the house and the date: `Hotel-Dnipro-2026-12-04.pdf`. Letters of any script, and no sign that a system forbids. */
export function fileName(house: string, date: string, ending: 'pdf' | 'ics'): string {
  const name = house
    .normalize('NFC')
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return `${[name, date].filter(Boolean).join('-')}.${ending}`;
}
