import { z } from 'zod';
import * as contract from '../src/contract/index.ts';

/** The contract's schemas as components: one definition each, under the last of its names by the alphabet. */
function components() {
  const named = new Map(
    Object.entries(contract)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, schema]): [z.ZodType, string][] => (schema instanceof z.ZodType ? [[schema, id]] : [])),
  );
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  const bare = Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]);
  const refer = (schema: z.ZodType) => ({ $ref: `#/components/schemas/${named.get(schema)}` });
  return { schemas: Object.fromEntries(bare), refer };
}

function describe(): object {
  const { schemas, refer } = components();
  const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema: refer(schema) } } });
  const site = { name: 'site', in: 'path', required: true, schema: { type: 'string' } };
  const refusal = (path: string) => (path === 'open' ? contract.OpenFailure : contract.ErrorAnswer);
  const failed = (path: string) => ({
    description: 'What went wrong, and what the guest can do',
    ...json(refusal(path)),
  });
  // A refusal comes with status 200, too.
  const answered = (path: string, description: string, schema: z.ZodType) => ({
    description,
    content: { 'application/json': { schema: { anyOf: [refer(schema), refer(refusal(path))] } } },
  });
  const file = (description: string, type: string) => ({
    description,
    content: {
      [type]: { schema: { type: 'string', format: 'binary' } },
      ...json(contract.ErrorAnswer).content,
    },
  });
  const posts = Object.entries(contract.calls).map(([path, { summary, request, answer }]) => [
    `/v1/sites/{site}/${path}`,
    {
      parameters: [site],
      post: {
        summary,
        requestBody: { required: true, ...json(request) },
        responses: {
          200: typeof answer === 'string' ? file(summary, answer) : answered(path, summary, answer),
          default: failed(path),
        },
      },
    },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'Booking proxy', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    paths: {
      '/v1/sites/{site}': {
        parameters: [site],
        get: {
          summary: 'What is known of a site',
          responses: { 200: { description: 'The site', ...json(contract.Site) }, default: failed('') },
        },
      },
      ...Object.fromEntries(posts),
      '/v1/groups/{group}/open': {
        parameters: [{ ...site, name: 'group' }],
        post: {
          summary: 'Which restaurants of a group the page can look for a table in',
          requestBody: { required: true, ...json(contract.OpenGroupRequest) },
          responses: { 200: { description: 'The group', ...json(contract.Group) }, default: failed('') },
        },
      },
      '/v1/sites/{site}/calendar/{file}': {
        parameters: [site, { name: 'file', in: 'path', required: true, schema: { type: 'string' } }],
        get: {
          summary: "A booking for the guest's calendar",
          responses: {
            200: { description: 'iCalendar', content: { 'text/calendar': { schema: { type: 'string' } } } },
            default: failed(''),
          },
        },
      },
    },
    components: { schemas },
  };
}

/** The OpenAPI 3.1 description of the proxy, made from the contract's schemas: as JSON, the same for every app. */
export const openApi = JSON.stringify(describe());
