import { describe, expect, it } from 'vitest';
import { toldErrors } from './told-errors.ts';

const email = { name: 'email', message: 'Your e-mail, please.' };
const tel = { name: 'tel', message: 'Your number, please.' };
const page = (...fieldErrors: (typeof email)[]) => ({ step: 'guest', refusals: 1, fieldErrors });

describe('the errors that are told', () => {
  it('are those of the page', () => {
    expect(toldErrors(undefined, page(email, tel)).errors).toEqual([email, tel]);
  });

  it('keep the lines of those that were mended, until the next refusal', () => {
    const refused = toldErrors(undefined, page(email, tel));
    const mended = toldErrors(refused, page(tel));
    expect(mended.errors).toEqual([{ ...email, mended: true }, tel]);
    expect(toldErrors(mended, page()).errors.map((error) => 'mended' in error && error.mended)).toEqual([
      true,
      true,
    ]);
    expect(toldErrors(mended, { ...page(tel), refusals: 2 }).errors).toEqual([tel]);
  });

  it('are wrong again, or new, in their own words', () => {
    const mended = toldErrors(toldErrors(undefined, page(email)), page());
    const again = { ...email, message: 'This is no e-mail.' };
    expect(toldErrors(mended, page(again, tel)).errors).toEqual([again, tel]);
  });

  it('take the line of one that was mended', () => {
    const refused = toldErrors(undefined, page({ ...email, name: 'child-age-1' }));
    const next = { ...email, name: 'child-age-2' };
    expect(toldErrors(refused, page(next)).errors).toEqual([next]);
  });

  it('are not those of another step', () => {
    const refused = toldErrors(undefined, page(email));
    expect(toldErrors(refused, { ...page(), step: 'code' }).errors).toEqual([]);
  });
});
