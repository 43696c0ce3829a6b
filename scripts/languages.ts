import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** `npm run languages`: writes the list of languages, which are the folders of `src/text`. */

const folder = new URL('../src/text/', import.meta.url);
const file = fileURLToPath(new URL('languages.ts', folder));

const found = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

/** The list as it should be. A browser can't look into a folder, so it is a file. */
export const languageList = async (): Promise<string> =>
  format(
    `// Made by \`npm run languages\` from the folders beside it.
    export const languages = ${JSON.stringify(found())} as const;
    export type Language = (typeof languages)[number];`,
    { ...(await resolveConfig(file)), parser: 'typescript' },
  );

export const writtenLanguageList = (): string => readFileSync(file, 'utf8');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(file, await languageList());
