import { inflateSync } from 'node:zlib';

const hex = (text: string): number[] => (text.match(/.{4}/g) ?? []).map((four) => parseInt(four, 16));

/**
 * For tests: the text of a PDF with one embedded font, as a reader would copy it: the glyphs of each line, through the
 * font's own table to Unicode. Knows just what pdfkit writes.
 */
export function pdfText(pdf: Uint8Array): string[] {
  const file = Buffer.from(pdf).toString('latin1');
  const streams = [...file.matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, content = '']) => {
    try {
      return [inflateSync(Buffer.from(content, 'latin1')).toString('latin1')];
    } catch {
      return []; // another kind of stream
    }
  });
  const table = streams.find((stream) => stream.includes('beginbfrange')) ?? '';
  const letters = new Map<number, string>();
  for (const [, from = '', , list = ''] of table.matchAll(/<(\w+)> <(\w+)> \[(.*?)\]/g))
    [...list.matchAll(/<(\w+)>/g)].forEach(([, code = ''], index) =>
      letters.set(parseInt(from, 16) + index, String.fromCharCode(...hex(code))),
    );

  const page = streams.find((stream) => stream.includes('BT\n')) ?? '';
  return [...page.matchAll(/\[(.*?)\] TJ/g)].map(([, line = '']) =>
    [...line.matchAll(/<(\w+)>/g)]
      .flatMap(([, glyphs = '']) => hex(glyphs).map((glyph) => letters.get(glyph) ?? '�'))
      .join(''),
  );
}
