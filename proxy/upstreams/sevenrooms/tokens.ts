import type { Trace } from '../../logger.ts';

/** A token, or why there is none. */
export type Signed<Refused> = { token: string } | { refused: Refused };

export interface Issued {
  token: string;
  /** Null where the answer doesn't say. */
  expires: Date | null;
}

/** How long before its end a token is renewed, so that none ends under way. */
const early = 5 * 60 * 1000;
/** How long a token is taken to hold that names no end. [ours] */
const presumed = 60 * 60 * 1000;

/** One credential's token, shared by all its calls. */
export interface Tokens<Refused> {
  get(trace: Trace): Promise<Signed<Refused>>;
  /** Another one than that, which was refused; where somebody has renewed it meanwhile, theirs. */
  renew(refused: string, trace: Trace): Promise<Signed<Refused>>;
}

/**
 * @param signIn asks for a token; concurrent calls wait for the same asking
 */
export function createTokens<Refused>(
  signIn: (trace: Trace) => Promise<Issued | { refused: Refused }>,
  now: () => Date,
): Tokens<Refused> {
  let held: { token: string; until: number } | undefined;
  let asking: Promise<Signed<Refused>> | undefined;

  async function ask(trace: Trace): Promise<Signed<Refused>> {
    const issued = await signIn(trace);
    if ('refused' in issued) return issued;
    const { token, expires } = issued;
    held = { token, until: expires?.getTime() ?? now().getTime() + presumed };
    return { token };
  }

  function shared(trace: Trace): Promise<Signed<Refused>> {
    asking ??= ask(trace).finally(() => {
      asking = undefined;
    });
    return asking;
  }

  return {
    async get(trace) {
      const holds = held !== undefined && now().getTime() < held.until - early;
      return holds && held ? { token: held.token } : shared(trace);
    },
    async renew(refused, trace) {
      if (held && held.token !== refused) return { token: held.token };
      held = undefined;
      return shared(trace);
    },
  };
}
