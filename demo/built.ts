import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** When the newest file in a folder was changed, in milliseconds; tests don't count, they are not built. */
function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.test.ts'),
  );
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** Whether the built widget is missing, or older than what it is built from. */
export function isStale(built = join(root, 'dist/widget/widget.js')): boolean {
  if (!existsSync(built)) return true;
  const config = statSync(join(root, 'vite.config.ts')).mtimeMs;
  return statSync(built).mtimeMs < Math.max(newest(join(root, 'src')), config);
}

/** Builds the widget where it has to be built. @throws when the build fails; it has then said why */
export function buildIfStale(): void {
  if (!isStale()) return;
  console.error('Building the widget …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const ended = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (ended.status !== 0) throw new Error('The widget could not be built.');
}
