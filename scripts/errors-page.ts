import { format } from 'prettier';
import type { ErrorCase, Sight } from '../e2e/foratable/errors/error-case.ts';
import type { FeedbackCase } from '../e2e/foratable/errors/feedback.ts';
import type { StayCase, StaySight } from '../e2e/servio/errors/error-case.ts';

const placeOfTable = (sees: Sight): string => {
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

const placeOfStay = (sees: StaySight): string => {
  switch (sees.at) {
    case 'unavailable':
      return 'instead of the booking, with the phone number';
    case 'nowhere':
      return `nothing; step \`${sees.step}\``;
    case 'words':
      return `words about it; step \`${sees.step}\``;
    case 'failure':
      return `a failure; step \`${sees.step}\``;
    case 'control':
      return `at \`${sees.name}\`; step \`${sees.step}\``;
    case 'card':
      return `at the \`${sees.name}\` in question, which can’t be chosen`;
    case 'pending':
      return 'that it is not known, with the phone number; step `pending`';
    case 'manage':
      return `in \`<booking-manage>\`: step \`${sees.step}\``;
  }
};

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** A table of Markdown, tidied later. */
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** The page docs/errors.md: what each error of a booking system means to a guest, out of the journeys' own tables. */
export function errorsPage(
  cases: readonly ErrorCase[],
  feedbackCases: readonly FeedbackCase[],
  stayCases: readonly StayCase[],
): Promise<string> {
  const page = `# What the booking systems refuse, and what the guest can do

Written by \`npm run docs\` out of \`e2e/foratable/errors\` and \`e2e/servio/errors\`. Each line is a journey in a browser,
through widget, proxy and sandbox: it provokes the error, asserts where the guest sees it, and does what can be done next.

Codes are ours: the page hears them in \`booking-error\` and names slots by them. Without a code the page hears of nothing.

## forAtable: a table

${table(
  ['code', 'number', 'key', 'method', 'how it comes about', 'what the guest sees', 'what they can do next'],
  cases.map(({ code, number, key, method, cause, sees, next }) => [
    code ?? '–',
    number ?? '–',
    key,
    method,
    cause,
    placeOfTable(sees),
    next,
  ]),
)}

## forAtable: what guests say

Of a visit, in \`<booking-feedback>\` (setFeedback) and \`<booking-reviews>\` (getFeedbacks).

${table(
  ['code', 'number', 'key', 'method', 'how it comes about', 'what the guest sees', 'what they can do next'],
  feedbackCases.map(({ code, number, key, method, cause, step, next }) => [
    code ?? '–',
    number ?? '–',
    key,
    method,
    cause,
    `step \`${step}\``,
    next,
  ]),
)}

## Servio: a room

Servio has one key only, \`CompanyNotFound\`; the code is what its answer means. Without a code nothing failed: it is what there
is, or is not.

${table(
  ['code', 'function', 'how it comes about', 'what the guest sees', 'what they can do next'],
  stayCases.map(({ code, function: name, cause, sees, next }) => [
    code ?? '–',
    name,
    cause,
    placeOfStay(sees),
    next,
  ]),
)}
`;
  return format(page, { parser: 'markdown' });
}
