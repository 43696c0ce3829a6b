/** `npm test`: every check and every test, one after the other, and at the end one line that counts them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromiumPath } from './chromium.ts';
import { readCounts, type Counts } from './test-counts.ts';

interface Part {
  title: string;
  /** The npm script, and what to add to it. */
  script: string;
  args?: string[];
  /** Where its reporter writes the counts; a part without counts as one check. */
  counts?: string;
  minutes: number;
}

const results = resolve('test-results');
const parts: Part[] = [
  { title: 'build', script: 'build', minutes: 5 },
  { title: 'lint', script: 'lint', minutes: 5 },
  { title: 'types', script: 'typecheck', minutes: 5 },
  {
    title: 'node tests',
    script: 'test:node',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/node.json`],
    counts: `${results}/node.json`,
    minutes: 15,
  },
  { title: 'element tests', script: 'test:elements', counts: `${results}/elements.json`, minutes: 15 },
  { title: 'journeys', script: 'test:e2e', counts: `${results}/journeys.json`, minutes: 30 },
  { title: 'size', script: 'size', minutes: 5 },
];

/** Runs a part with its output shown as it comes. What ends badly without a failed test counts as one failure. */
function run(part: Part): Counts {
  console.log(`\n=== ${part.title} ===`);
  const ended = spawnSync(
    'npm',
    ['run', '--silent', part.script, ...(part.args ? ['--', ...part.args] : [])],
    {
      stdio: 'inherit',
      timeout: part.minutes * 60_000,
      env: { ...process.env, ...(part.counts ? { COUNTS_FILE: part.counts } : {}) },
    },
  );
  const fine = ended.status === 0;
  if (!part.counts) return { passed: fine ? 1 : 0, failed: fine ? 0 : 1 };
  const counts = readCounts(part.counts);
  if (counts.passed + counts.failed === 0) {
    console.log(`${part.title}: no test ran`);
    return { passed: 0, failed: 1 };
  }
  return !fine && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
chromiumPath();

const all = parts.map((part) => ({ title: part.title, ...run(part) }));
console.log('');
for (const { title, passed, failed } of all) {
  console.log(`${failed > 0 ? 'FAIL' : 'ok  '} ${title}: ${passed} passed, ${failed} failed`);
}
const passed = all.reduce((sum, part) => sum + part.passed, 0);
const failed = all.reduce((sum, part) => sum + part.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
