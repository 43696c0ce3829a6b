import { unzipSync } from 'fflate';
import { Failure } from '../../errors.ts';
import type { Managing } from '../upstream.ts';
import { unintelligible } from '../failures.ts';
import { ask } from './site-context.ts';
import type { SiteContext } from './site-context.ts';
import { readBooking } from './state.ts';
import { MadeDocument, OrderedDocument, pdfFormat } from './wire.ts';

/** The confirmation: ordered, waited for, taken out of its zip. */

/** Bytes of a confirmation; a file with a larger stated size is not unpacked. */
const sizeMax = 8 * 1024 * 1024;

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** The first PDF of a zip in base64; null where there is none, undefined where it can't be read. */
export function unpack(content: string): Uint8Array<ArrayBuffer> | null | undefined {
  const zip = fromBase64(content);
  if (!zip) return undefined;
  try {
    let isTaken = false;
    const files = unzipSync(zip, {
      // No more is unpacked than the archive's stated size, so a zip bomb can't exceed the limit by lying about it.
      filter: ({ name, originalSize }) => {
        const isWanted = !isTaken && /\.pdf$/i.test(name) && originalSize <= sizeMax;
        isTaken ||= isWanted;
        return isWanted;
      },
    });
    const [pdf] = Object.values(files);
    if (!pdf) return null;
    return new TextDecoder('latin1').decode(pdf.subarray(0, 5)) === '%PDF-' ? new Uint8Array(pdf) : undefined;
  } catch {
    return undefined;
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function fetchDocument(
  context: SiteContext,
  { booking, language, trace }: Managing,
): Promise<{ pdf: Uint8Array<ArrayBuffer> } | Failure> {
  const read = readBooking(booking);
  if (!read) return new Failure('link_invalid');
  const deadline = performance.now() + context.limits.document;
  const refusal = 'document_unavailable';
  const order = { Account: read.account, IsoLanguage: context.isoLanguage(language), Format: pdfFormat };
  const ordered = await ask(context, 'GetAccountConfirm', order, { schema: OrderedDocument, refusal, trace });
  if (ordered instanceof Failure) return ordered;
  while (performance.now() < deadline) {
    const fields = { DocumentID: ordered.id };
    const made = await ask(context, 'GetDocument', fields, { schema: MadeDocument, refusal, trace });
    if (made instanceof Failure) return made;
    if (made.isReady) {
      const pdf = unpack(made.content);
      if (pdf === undefined) return unintelligible(trace);
      return pdf ? { pdf } : new Failure('document_unavailable');
    }
    await pause(context.limits.poll);
  }
  return new Failure('document_unavailable');
}
