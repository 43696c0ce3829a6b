import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import type { Sandbox } from '../index.ts';
import { freshClient } from './test-client.ts';
import type { TestClient } from './test-client.ts';
import { pdfText } from './test-pdf.ts';

let sandbox: Sandbox;
let hotel: TestClient;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(() => sandbox.close());
beforeEach(async () => void (hotel = await freshClient(sandbox)));

async function fetchDocument(fields: object): Promise<[name: string, file: Uint8Array]> {
  const { DocumentID } = await hotel.call('GetAccountConfirm', { ...fields });
  for (;;) {
    const { IsReady, DocumentCode } = await hotel.call('GetDocument', { DocumentID });
    if (!IsReady) continue;
    const [entry] = Object.entries(unzipSync(Buffer.from(String(DocumentCode), 'base64')));
    if (!entry) throw new Error('an empty zip');
    return entry;
  }
}

it('The confirmation is ready at the third asking: a PDF in a zip', async () => {
  const Account = await hotel.book();
  const { DocumentID } = await hotel.call('GetAccountConfirm', { Account });
  const waiting = { Result: 0, Error: '', ErrorCode: '', IsReady: false, DocumentCode: '' };
  expect(await hotel.call('GetDocument', { DocumentID })).toEqual(waiting);
  expect(await hotel.call('GetDocument', { DocumentID })).toEqual(waiting);
  const ready = await hotel.call('GetDocument', { DocumentID });
  expect(ready).toMatchObject({ IsReady: true, DocumentCode: expect.stringMatching(/^UEsD/) as string });

  const [name, pdf] = await fetchDocument({ Account, IsoLanguage: 'uk' });
  expect(name).toBe(`confirmation-${Account}.pdf`);
  expect(strFromU8(pdf, true)).toMatch(/^%PDF-1\.\d[\s\S]*\/Lang \(uk\)[\s\S]*%%EOF\s*$/);
  const [stay] = await hotel.stays();
  expect(pdfText(pdf)).toEqual([
    ...['Готель «Дніпро»', 'Набережна 12, 01001 Київ', '+380 44 555 01 70', 'Підтвердження бронювання'],
    ...['Номер рахунку', '0000700001', 'Гість', 'Олена Шевченко'],
    ...['Заїзд', '04.12.2026, 14:00', 'Виїзд', '06.12.2026, 12:00'],
    ...['Категорія номера', 'Стандарт', 'Тариф', 'Гнучкий', 'Дорослих', '2', 'Дітей', '0'],
    ...['Проживання', '2999.98 UAH', 'Сніданок', '799.96 UAH'],
    ...['Туристичний збір', '141.88 UAH', 'Реєстраційний збір', '49.40 UAH'],
    ...['Разом', '3991.22 UAH'],
  ]);
  expect(stay?.totalMinor).toBe(399_122);
});

it('As HTML it says what was booked, in the language', async () => {
  const Account = await hotel.book({ GuestLastName: '<Keller>' });
  const [name, file] = await fetchDocument({ Account, IsoLanguage: 'de', Format: 1 });
  expect(name).toBe(`confirmation-${Account}.html`);
  const [stay] = await hotel.stays();
  const total = String(stay?.totalMinor).replace(/(\d\d)$/, '.$1');
  for (const words of [
    'lang="de"',
    'Buchungsbestätigung',
    '0000700001',
    '04.12.2026, 14:00',
    '06.12.2026, 12:00',
    'Standard',
    '&lt;Keller&gt;',
    `${total} UAH`,
  ])
    expect(strFromU8(file)).toContain(words);
});

it('No paper comes as Excel or Doc, from a hotel that makes none, or by a number that was never given', async () => {
  const Account = await hotel.book();
  for (const Format of [2, 3])
    expect(await hotel.call('GetAccountConfirm', { Account, Format })).toMatchObject({
      Result: 1,
      Error: `Format ${Format} is not supported`,
    });
  expect((await hotel.call('GetDocument', { DocumentID: 4711 })).Error).toBe('Документ не знайдено');
  await hotel.patch({ documents: 'off' });
  expect(await hotel.call('GetAccountConfirm', { Account })).toMatchObject({
    Result: 1,
    Error: 'No confirmation can be made',
  });
});

it('A slow hotel is never ready', async () => {
  await hotel.patch({ documents: 'slow' });
  const { DocumentID } = await hotel.call('GetAccountConfirm', { Account: await hotel.book() });
  for (let asked = 0; asked < 10; asked++)
    expect((await hotel.call('GetDocument', { DocumentID })).IsReady).toBe(false);
});
