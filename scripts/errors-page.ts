import { format } from 'prettier';
import type { ErrorCase, Sight } from '../e2e/errors/error-case.ts';

const place = (sees: Sight): string => {
  switch (sees.at) {
    case 'unavailable':
      return 'instead of the booking, with the phone number';
    case 'nowhere':
      return `nothing; step \`${sees.step}\``;
    case 'notice':
      return `a notice; step \`${sees.step}\``;
    case 'control':
      return `at \`${sees.name}\`; step \`${sees.step}\``;
  }
};

/** The page docs/errors.md: what each error of forAtable's Book-API means to a guest, out of the journeys' own table. */
export function errorsPage(cases: readonly ErrorCase[]): Promise<string> {
  const rows = cases.map(
    ({ number, key, method, cause, sees, next }) =>
      `| ${number ?? '–'} | ${key} | ${method} | ${cause} | ${place(sees)} | ${next} |`,
  );
  const page = `# What forAtable refuses, and what the guest can do

Written by \`npm run docs\` out of \`e2e/errors\`. Each line is a journey in a browser, through widget, proxy and sandbox:
it provokes the error, asserts where the guest sees it, and does what can be done next.

| code | key | method | how it comes about | what the guest sees | what they can do next |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
  return format(page, { parser: 'markdown' });
}
