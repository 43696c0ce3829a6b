/** `npm run docs`: writes the pages that are made from the code. */
import { writeFileSync } from 'node:fs';
import { errorCases } from '../e2e/errors/errors.ts';
import { errorsPage } from './errors-page.ts';

writeFileSync('docs/errors.md', await errorsPage(errorCases));
