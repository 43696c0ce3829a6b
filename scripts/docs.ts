/** `npm run docs`: writes the pages that are made from the code. */
import { writeFileSync } from 'node:fs';
import { madePages } from './made-pages.ts';

for (const [file, page] of Object.entries(await madePages())) writeFileSync(file, page);
