import { format, resolveConfig } from 'prettier';
import { errorCases } from '../e2e/foratable/errors/errors.ts';
import { feedbackCases } from '../e2e/foratable/errors/feedback.ts';
import { stayCases } from '../e2e/servio/errors/errors.ts';
import { chartPage } from './chart-page.ts';
import { errorsPage } from './errors-page.ts';
import { themingPage } from './theming-page.ts';

/** The documents that are made from the code, by their file. */
export async function madePages(): Promise<Record<string, string>> {
  const config = await resolveConfig('docs/charts.md');
  const tidy = (page: string) => format(page, { ...config, parser: 'markdown' });
  return {
    'docs/errors.md': await errorsPage(errorCases, feedbackCases, stayCases),
    'docs/charts.md': await tidy(chartPage()),
    'docs/theming.md': await tidy(themingPage()),
  };
}
