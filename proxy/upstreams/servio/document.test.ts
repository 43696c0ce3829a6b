import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack } from './document.ts';

const zip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files)).toString('base64');
const pdf = strToU8('%PDF-1.7 hello');
const text = (bytes: Uint8Array | null | undefined) => bytes && new TextDecoder().decode(bytes);

describe('a confirmation’s zip', () => {
  it('gives its first PDF, whatever else is in it', () => {
    expect(text(unpack(zip({ 'a.txt': strToU8('a'), 'Rechnung Ж.PDF': pdf, 'b.pdf': strToU8('b') })))).toBe(
      '%PDF-1.7 hello',
    );
  });

  it('without a PDF has none', () => {
    expect(unpack(zip({ 'a.txt': pdf }))).toBeNull();
  });

  it.each([
    ['isn’t base64', '%%%'],
    ['isn’t a zip', Buffer.from('hello').toString('base64')],
    ['is empty', ''],
    ['is cut off', zip({ 'a.pdf': pdf }).slice(0, 60)],
    ['has something else by that name', zip({ 'a.pdf': strToU8('<html>') })],
  ])('that %s can’t be read', (_, content) => {
    expect(unpack(content)).toBeUndefined();
  });

  it('that would unpack to more than a confirmation is not unpacked', () => {
    const bomb = zipSync({ 'a.pdf': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(unpack(Buffer.from(bomb).toString('base64'))).toBeNull();
  });

  it('that lies about its size unpacks to no more than it says', () => {
    const bomb = zipSync({ 'a.pdf': new Uint8Array([...pdf, ...new Uint8Array(5_000_000)]) });
    const view = new DataView(bomb.buffer);
    // The uncompressed size, in the central directory's entry (APPNOTE 4.3.12): 24 bytes after its signature.
    const entry = bomb.findLastIndex(
      (_, at) => at + 4 <= bomb.length && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(entry + 24, 20, true);
    expect(unpack(Buffer.from(bomb).toString('base64'))?.length ?? 0).toBeLessThanOrEqual(20);
  });
});
