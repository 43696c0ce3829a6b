/** Where log lines go: pino on Node, console elsewhere, an array in tests. Fields first, as pino has it. */
export interface Logger {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/** For a command line, which says what is wrong itself. */
export const silent: Logger = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * What may stand in a log line. Never: names, e-mail, telephone, comments, codes, tokens, hashes, credentials, bodies,
 * or the path of a request (it can hold a token).
 */
export type LogFields = Readonly<
  Record<string, string | number | boolean | null | undefined | UpstreamCall[]>
>;

/** One call to a booking system, as the request's log line shows it. */
export interface UpstreamCall {
  method: string;
  /** Whole milliseconds. */
  ms: number;
  /** `ok`, the error key it answered, or what became of the call: `unreached`, `lost`, `unintelligible`. */
  outcome: string;
  status?: number;
  /** The booking system's own id of the call, where it sends one. */
  requestId?: string;
}

/** What one request records; written in the request's log line. */
export interface Trace {
  calls: UpstreamCall[];
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/** A trace whose lines carry the site and the request's reference. */
export function createTrace(log: Logger, site: string | undefined, reference: string): Trace {
  return {
    calls: [],
    info: (fields, message) => log.info({ site, reference, ...fields }, message),
    warn: (fields, message) => log.warn({ site, reference, ...fields }, message),
    error: (fields, message) => log.error({ site, reference, ...fields }, message),
  };
}
