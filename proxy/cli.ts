import { readFile } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { checkSites } from './check.ts';
import { startProxy } from './node.ts';
import { addOperatorCommands } from './operator/commands.ts';
import { UsageError } from './operator/usage-error.ts';
import { SettingsError } from './settings.ts';

/** Exit codes: 0 ok · 1 failed · 2 wrong usage or settings. */

async function readSites(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new SettingsError([`${path}: the file can't be read`]);
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the file.
    throw new SettingsError([`${path}: is not valid JSON`]);
  }
}

async function serve({ sites }: { sites: string }): Promise<void> {
  const proxy = await startProxy({ sites: await readSites(sites), env: process.env });
  console.log(`booking-proxy listens at ${proxy.url}`);
  const stop = () => void proxy.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

async function check({ sites }: { sites: string }): Promise<void> {
  const results = await checkSites(await readSites(sites), process.env);
  for (const { site, problems, name, asked } of results) {
    if (problems.length === 0) console.log(`${site}: ok (${name})`);
    for (const line of [...problems, ...(asked ? [asked] : [])]) console.log(`${site}: ${line}`);
  }
  if (results.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
}

const program = new Command('booking-proxy')
  .description('Stands between booking widgets and booking systems.')
  .addHelpText('after', '\nExit codes: 0 ok · 1 failed · 2 wrong usage, settings or environment')
  .exitOverride();
program
  .command('serve')
  .description('serve the sites of a file; address from PORT and HOST')
  .requiredOption('--sites <file>', 'the sites file')
  .action(serve);
program
  .command('check')
  .description(
    'validate a sites file, sign in to every booking system and look for what is set up wrongly: a line each, and exit code 1',
  )
  .requiredOption('--sites <file>', 'the sites file')
  .action(check);
addOperatorCommands(program, readSites);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof SettingsError || error instanceof UsageError) {
    console.error(error.message);
    process.exitCode = 2;
  } else {
    console.error(error instanceof Error ? error.message : 'failed');
    process.exitCode = 1;
  }
}
