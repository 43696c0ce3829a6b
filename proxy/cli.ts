import { Command } from 'commander';
import { checkSites } from './check.ts';
import { exitOf } from './exit-code.ts';
import { startProxy } from './node.ts';
import type { Proxy } from './node.ts';
import { addOperatorCommands } from './operator/commands.ts';
import { readSites } from './read-sites.ts';

/** Exit codes: 0 ok · 1 failed · 2 wrong usage or settings. */

async function serve({ sites }: { sites: string }): Promise<void> {
  const proxy = await startProxy({ sites: await readSites(sites), env: process.env });
  let stopping: Promise<void> | undefined;
  // Told again, it goes on ending what runs: to be killed in the middle of a booking is for SIGKILL.
  const stop = () => (stopping ??= proxy.close().then(() => process.exit(0)));
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('SIGHUP', () => void reload(proxy, sites));
  console.log(`booking-proxy listens at ${proxy.url}`);
}

/** Takes the sites file as it is now; one that is wrong changes nothing. */
async function reload(proxy: Proxy, sites: string): Promise<void> {
  try {
    proxy.reload(await readSites(sites));
    console.log('booking-proxy has read the sites file again');
  } catch (error) {
    console.error(`${exitOf(error).message}\nThe sites file is not taken: the former one stays.`);
  }
}

async function check({ sites }: { sites: string }): Promise<void> {
  const results = await checkSites(await readSites(sites), process.env);
  for (const { site, problems, name, asked } of results) {
    if (problems.length === 0) console.log(`${site}: ok (${name})`);
    for (const line of [...problems, ...(asked ? [asked] : [])]) console.log(`${site}: ${line}`);
  }
  if (results.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
}

const exitCodes = '\nExit codes: 0 ok · 1 failed · 2 wrong usage, settings or environment';

const serveHelp = `
Environment: PORT (8080), HOST (0.0.0.0), SESSION_SECRET (required in production), LOG_LEVEL, and what the file
names by {"env": "NAME"}.
It ends with 0 when it is told to stop (SIGTERM, SIGINT), once what runs has ended: a hotel's booking can take five minutes.
SIGHUP reads the file again; one that is wrong is named, and changes nothing.

  booking-proxy serve --sites sites.json
${exitCodes}`;

const checkHelp = `
Prints "site: ok (name)" for each site where all is well; of a group of venues their names with their ids. Else a line for each
thing that is wrong, with what to do: credentials that are refused, a venue that is not known, an address where nothing or
something else answers (of a 404 the addresses to try), a permission that is missing, prices that can't be sold. What guests
must be told by law, and the file doesn't say, is asked for in a line of its own. It books nothing.

  booking-proxy check --sites sites.json
${exitCodes}`;

const program = new Command('booking-proxy')
  .description('Stands between booking widgets and booking systems.')
  .addHelpText('after', exitCodes)
  .exitOverride();
program
  .command('serve')
  .description('serve the sites of a file; address from PORT and HOST')
  .requiredOption('--sites <file>', 'the sites file')
  .addHelpText('after', serveHelp)
  .action(serve);
program
  .command('check')
  .description(
    'validate a sites file, sign in to every booking system and look for what is set up wrongly: a line each, and exit code 1',
  )
  .requiredOption('--sites <file>', 'the sites file')
  .addHelpText('after', checkHelp)
  .action(check);
addOperatorCommands(program, {
  env: process.env,
  out: process.stdout,
  errors: process.stderr,
  fail: () => (process.exitCode = 1),
});

try {
  await program.parseAsync();
} catch (error) {
  const { code, message } = exitOf(error);
  if (message !== undefined) console.error(message);
  process.exitCode = code;
}
