import { Argument } from 'commander';
import type { Command } from 'commander';
import { readSites } from '../read-sites.ts';
import type { Environment } from '../settings.ts';
import type { Registry } from '../upstreams/definition.ts';
import { resources } from '../upstreams/operator.ts';
import type { Resource } from '../upstreams/operator.ts';
import { upstreams } from '../upstreams/registry.ts';
import { answerFeedback } from './answer.ts';
import { exportRows } from './export/index.ts';
import { progressOn } from './export/progress.ts';
import { tellHashes } from './hash.ts';
import type { Said } from './hash.ts';

/** The commands with which an operator reaches what guests don't need. */

const exitCodes = 'Exit codes: 0 ok · 1 failed · 2 wrong usage, settings or environment';

/** What each booking system of the registry takes. */
function helpOf(command: 'hash' | 'answer' | 'export', text: string): string {
  const lines = Object.values<Registry[string]>(upstreams).flatMap(
    ({ operator }) => operator?.help[command] ?? [],
  );
  return `\n${text}\n\nBooking systems that can do it:\n${lines.map((line) => `  ${line}`).join('\n')}\n\n${exitCodes}`;
}

const hashHelp = `Prints a line for each id that is known: the id, a tab, the hash. The ids are parted by commas or spaces. The
credentials are those of --site; where all sites of the file are of one account, it may be left out. For an
account's first restaurant, whose hash is still unknown, a site with any hash of the right form will do.

  booking-proxy hash 1042,1077 --sites sites.json --site gasthof-adler`;

const answerHelp = `The answer can be read by everybody, and can neither be changed nor taken back. It is sent once. Where the booking
system's own answer is lost, it is unknown whether it was posted; the message then says how to find out.

  booking-proxy answer gasthof-adler <reservation> 'Thank you, come again!' --sites sites.json`;

const exportHelp = `Prints the rows as the booking system tells them, a line of JSON each (NDJSON). Personal data is among them.

  whole          booking-proxy export reservations harbour --sites sites.json > rows.ndjson
  what changed   booking-proxy export reservations harbour --sites sites.json --since 2026-11-01
  every night    booking-proxy export reservations harbour --sites sites.json --state r.state --out rows.ndjson

--since takes a day (from midnight at the venue) or an instant (2026-11-01T08:00:00Z).

--state names a file that remembers how far the export came (beside it, FILE.ids remembers which rows went out).
  killed      The same command goes on where it ended, at whatever moment that was.
  finished    The same command exports what has changed since; --since then counts no more.
  Remove both files, and the rows, to begin anew.
  two at once The second one says who goes on with the state, and ends with 1. What a killed one has left (FILE.lock)
              holds nobody up: not on its machine, and after a minute on no other.

Which rows to keep after a kill: rows go out first, then the state. Rows that no state knows of, a page at
most, are cut off the file by the command that goes on:
  --out FILE    is added to, and cut to what the state knows. Nothing is lost, and nothing is there twice.
  >> FILE       just the same (never > FILE, which empties it).
  | PROGRAM     can't be cut: the rows of the last page may come a second time, and the line at the kill may be torn.
                Drop lines that are no JSON, and rows that are the same as one before.

A row comes once in an export, by its id. What changes meanwhile comes at the end; where its older version went out
already, the newer one comes with the next export of the same state.

A booking system that is busy (429) is waited for as long as it says, for half an hour a page at most.
Progress is shown on standard error where that is a terminal.`;

const sitesOption = ['--sites <file>', 'the sites file'] as const;

/** What is around a command line. */
export interface Surroundings {
  env: Environment;
  out: Pick<NodeJS.WriteStream, 'write'>;
  errors: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  /** Has the process end with 1. */
  fail(): void;
}

export function addOperatorCommands(program: Command, { env, out, errors, fail }: Surroundings): void {
  const options = { env };
  const print = (said: Said) => {
    for (const line of said.out) out.write(`${line}\n`);
    for (const line of said.problems) errors.write(`${line}\n`);
    if (said.problems.length > 0) fail();
  };

  program
    .command('hash')
    .description("tell the booking system's hashes of restaurants, by the ids of its directory")
    .argument('<ids...>', 'ids, such as 1042,1077')
    .requiredOption(...sitesOption)
    .option('--site <site>', 'the site whose credentials are used')
    .addHelpText('after', helpOf('hash', hashHelp))
    .action(async (ids: string[], { sites, site }: { sites: string; site?: string }) =>
      print(await tellHashes(await readSites(sites), { ids, site }, options)),
    );

  program
    .command('answer')
    .description("answer a guest's feedback, once and for good")
    .argument('<site>', 'the site')
    .argument('<reservation>', "the booking system's own name of the reservation that the feedback is about")
    .argument('<text>', 'the answer')
    .requiredOption(...sitesOption)
    .addHelpText('after', helpOf('answer', answerHelp))
    .action(async (site: string, reservation: string, text: string, { sites }: { sites: string }) =>
      print(await answerFeedback(await readSites(sites), { site, reservation, text }, options)),
    );

  program
    .command('export')
    .description('export rows as NDJSON: all of them, or what has changed')
    .addArgument(new Argument('<what>', 'what is exported').choices(resources))
    .argument('<site>', 'the site')
    .requiredOption(...sitesOption)
    .option('--since <when>', 'only what has changed since')
    .option('--state <file>', 'go on where the last export with this file ended')
    .option('--out <file>', 'add the rows to this file instead of printing them')
    .addHelpText('after', helpOf('export', exportHelp))
    .action(
      async (
        resource: Resource,
        site: string,
        { sites, since, state, out }: { sites: string; since?: string; state?: string; out?: string },
      ) => {
        const command = { resource, site, since, state, out };
        const problem = await exportRows(await readSites(sites), command, progressOn(errors), options);
        if (problem !== undefined) print({ out: [], problems: [problem] });
      },
    );
}
