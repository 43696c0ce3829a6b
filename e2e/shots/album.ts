import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../demo/html.ts';

/** Where the pictures are: a folder for each width and scheme. */
export const album = join(import.meta.dirname, '../../shots');

/** Puts all that was taken on one page, a row for each step: `shots/index.html`. */
export default function bind(): void {
  const folders = readdirSync(album, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const names = [...new Set(folders.flatMap((folder) => readdirSync(join(album, folder))))].sort();
  const picture = (folder: string, name: string) =>
    `<a href="${escapeHtml(`${folder}/${name}`)}"><img src="${escapeHtml(`${folder}/${name}`)}" alt="${escapeHtml(`${folder}: ${name}`)}" loading="lazy" width="${parseInt(folder) / 3}" /></a>`;
  const rows = names.map(
    (name) =>
      `<section><h2>${escapeHtml(name.replace('.png', ''))}</h2>${folders.map((folder) => picture(folder, name)).join('')}</section>`,
  );
  writeFileSync(
    join(album, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Every step</title>
<style>body{font:1rem/1.5 system-ui;background:#ddd}section{display:flow-root}img{border:1px solid #999;margin:.25rem;vertical-align:top}</style>
<h1>Every step</h1>${rows.join('\n')}</html>`,
  );
}
