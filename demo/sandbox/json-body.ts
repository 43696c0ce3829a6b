import type { Context } from 'hono';
import type { z } from 'zod';

/** What is wrong with the input, in words that begin with the key: `delay: takes milliseconds`. */
export function inWords(error: z.ZodError): string {
  return error.issues
    .map((issue) => {
      const message =
        issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
      return issue.path.length > 0 ? `${issue.path.join('.')}: ${message}` : message;
    })
    .join('; ');
}

/** The JSON body if it fits, else the words to answer with HTTP 400. */
export async function readJson<T>(
  c: Context,
  schema: z.ZodType<T>,
): Promise<{ data: T } | { problem: string }> {
  let json: unknown;
  try {
    json = await c.req.json();
  } catch {
    return { problem: 'the body is not JSON' };
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? { data: parsed.data } : { problem: inWords(parsed.error) };
}
