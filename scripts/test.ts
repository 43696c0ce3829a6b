/** `npm test`: every check and every test, and at the end one line that counts them. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { chromiumPath } from './chromium.ts';
import { readResults, type Failure, type Results } from './test-counts.ts';

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
/** One group after the other; what is in one runs side by side, as each of it keeps one processor busy. */
const groups: Part[][] = [
  [{ title: 'build', script: 'build', minutes: 5 }],
  [
    { title: 'lint', script: 'lint', minutes: 5 },
    { title: 'types', script: 'typecheck', minutes: 5 },
  ],
  [
    {
      title: 'node tests',
      script: 'test:node',
      args: ['--reporter=default', '--reporter=json', `--outputFile.json=${results}/node.json`],
      counts: `${results}/node.json`,
      minutes: 15,
    },
  ],
  [{ title: 'element tests', script: 'test:elements', counts: `${results}/elements.json`, minutes: 15 }],
  [{ title: 'journeys', script: 'test:e2e', counts: `${results}/journeys.json`, minutes: 30 }],
  [{ title: 'size', script: 'size', minutes: 5 }],
];

/** Runs an npm script; false where it ends badly or takes too long. Its output shows as it comes, or all of it at its end. */
function runScript({ title, script, args, counts, minutes }: Part, showsAtEnd: boolean): Promise<boolean> {
  const child = spawn('npm', ['run', '--silent', script, ...(args ? ['--', ...args] : [])], {
    stdio: showsAtEnd ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    timeout: minutes * 60_000,
    env: { ...process.env, ...(counts ? { COUNTS_FILE: counts } : {}) },
  });
  const output: Buffer[] = [];
  const heading = `\n=== ${title} ===`;
  if (!showsAtEnd) console.log(heading);
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => void output.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (showsAtEnd) console.log(`${heading}\n${Buffer.concat(output).toString()}`);
      resolve(code === 0);
    });
  });
}

/** Runs a part. What ends badly without a failed test counts as one failure. */
async function run(part: Part, showsAtEnd: boolean): Promise<Results> {
  const started = performance.now();
  const fine = await runScript(part, showsAtEnd);
  console.log(`${part.title}: ${Math.round((performance.now() - started) / 1000)} s`);
  if (!part.counts) return { passed: fine ? 1 : 0, failed: fine ? 0 : 1, failures: [] };
  const results = readResults(part.counts);
  if (results.passed + results.failed === 0) {
    console.log(`${part.title}: no test ran`);
    return { ...results, failed: 1 };
  }
  return !fine && results.failed === 0 ? { ...results, failed: 1 } : results;
}

/** A failure in few lines, without the terminal's colours. */
function showFailure({ title, message }: Failure): void {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, 12);
  console.log(
    `FAIL ${title.replace(`${resolve('.')}/`, '')}\n${lines.map((line) => `     ${line}`).join('\n')}`,
  );
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
chromiumPath();

const began = performance.now();
const all: (Results & { title: string })[] = [];
for (const parts of groups) {
  const ran = parts.map(async (part) => ({ title: part.title, ...(await run(part, parts.length > 1)) }));
  all.push(...(await Promise.all(ran)));
}
console.log('');
for (const { failures } of all) failures.forEach(showFailure);
for (const { title, passed, failed } of all) {
  console.log(`${failed > 0 ? 'FAIL' : 'ok  '} ${title}: ${passed} passed, ${failed} failed`);
}
const passed = all.reduce((sum, part) => sum + part.passed, 0);
const failed = all.reduce((sum, part) => sum + part.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
const minutes = (performance.now() - began) / 60_000;
console.log(
  `${minutes.toFixed(1)} minutes in all; on two cores with nothing else to do it should be under 15`,
);
console.log(`${passed} passed, ${failed} failed`);
