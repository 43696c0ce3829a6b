import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `docs/wire-fields.md`, and the names that a wire's schemas read. */

const root = join(import.meta.dirname, '../..');
const words = (cell: string) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, word = '']) => word);

/** What the page says of an upstream's fields; one name may be read in one answer and left out of another. */
export function fieldsOf(upstream: string): { read: string[]; leftOut: string[] } {
  const page = readFileSync(join(root, 'docs/wire-fields.md'), 'utf8');
  const [, section = ''] = page.split(`\n## ${upstream}\n`);
  const [table = ''] = section.split('\n## ');
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim()))
    .filter(([answer = '']) => !/^(-+|answer of)$/.test(answer));
  const told = (isRead: boolean) =>
    rows
      .filter(([, , what = '']) => /^(shown|used)\b/.test(what) === isRead)
      .flatMap(([, field = '']) => words(field));
  return { read: told(true), leftOut: told(false) };
}

/** Every name in the first argument of `named(…)`, in a file of an upstream's folder. */
export function namesRead(upstream: string, file: string): string[] {
  const source = readFileSync(join(root, 'proxy/upstreams', upstream, file), 'utf8');
  return source
    .split(/\bnamed\(\s*/)
    .slice(1)
    .flatMap((rest) => {
      const [names = ''] = rest.split('}');
      return Array.from(names.matchAll(/(eitherC\()?'([^']+)'/g), ([, either, name = '']) =>
        either ? `C${name}` : name,
      );
    });
}
