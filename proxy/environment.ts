import { z } from 'zod';
import { SettingsError } from './settings.ts';
import type { Environment } from './settings.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const portText = 'takes a port number from 0 to 65535';
const secretText = 'takes at least 32 characters that nobody can guess';

/** As `openssl rand -hex 32` gives: long, and not a few characters, nor one word, over and over. */
const isRandom = (secret: string): boolean =>
  secret.length >= 32 && new Set(secret).size >= 8 && !/^(.+)\1+$/s.test(secret);

const Variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, portText)
    .transform(Number)
    .refine((port) => port <= 65_535, portText)
    .default(8080),
  HOST: z.string().min(1, 'takes a host name or address').default('0.0.0.0'),
  SESSION_SECRET: z.string().refine(isRandom, secretText).optional(),
  NODE_ENV: z.string().optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `takes one of ${logLevels.join(', ')}` }).default('info'),
});

export interface ServerSettings {
  port: number;
  host: string;
  /** Undefined outside production, where sessions may end with the process. */
  sessionSecret: string | undefined;
  logLevel: (typeof logLevels)[number];
}

/** @throws SettingsError naming the variable and what it takes */
export function readEnvironment(env: Environment): ServerSettings {
  const parsed = Variables.safeParse(env);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (env['NODE_ENV'] === 'production' && !env['SESSION_SECRET']) {
    problems.push(`SESSION_SECRET: is missing; ${secretText}`);
  }
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems);
  const { PORT, HOST, SESSION_SECRET, LOG_LEVEL } = parsed.data;
  return { port: PORT, host: HOST, sessionSecret: SESSION_SECRET, logLevel: LOG_LEVEL };
}
