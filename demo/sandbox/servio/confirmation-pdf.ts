import { once } from 'node:events';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Confirmation } from './confirmation-text.ts';

/** The fonts that every PDF reader has know no Cyrillic, so one that does comes along. */
const font = join(import.meta.dirname, 'fonts/DejaVuSerifCondensed.ttf');

/** One page, A4. */
export async function confirmationPdf(text: Confirmation): Promise<Uint8Array> {
  const { language, title, hotel, facts, prices, total } = text;
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 56,
    font,
    lang: language,
    info: { Title: title, Author: hotel[0] ?? '' },
  });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const ended = once(pdf, 'end');

  const row = ([label, value]: readonly [string, string]) => {
    const { y } = pdf;
    pdf.text(label, 56, y, { width: 220 });
    pdf.text(value, 290, y, { width: 250, align: 'right' }).moveDown(0.4);
  };
  pdf.fontSize(11);
  for (const line of hotel) pdf.text(line);
  pdf.moveDown(2).fontSize(20).text(title).moveDown(1).fontSize(11);
  for (const fact of facts) row(fact);
  pdf.moveDown(1);
  for (const price of prices) row(price);
  pdf.moveDown(0.5).fontSize(14);
  row(total);

  pdf.end();
  await ended;
  return Buffer.concat(parts);
}
