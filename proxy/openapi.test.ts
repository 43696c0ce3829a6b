import { describe, expect, it } from 'vitest';
import { calls } from '../src/contract/index.ts';
import { createTestApp } from './testing/app.ts';

interface Description {
  openapi: string;
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, unknown> };
}

describe('the OpenAPI description', () => {
  it('has every call of the contract', async () => {
    const response = await createTestApp().request('/v1/openapi.json');
    expect(response.headers.get('content-type')).toBe('application/json');
    const { openapi, paths } = (await response.json()) as Description;
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual([
      '/v1/sites/{site}',
      ...Object.keys(calls).map((path) => `/v1/sites/{site}/${path}`),
      '/v1/groups/{group}/open',
      '/v1/sites/{site}/calendar/{file}',
    ]);
  });

  it('refers only to schemas that it has', async () => {
    const response = await createTestApp().request('/v1/openapi.json');
    const text = await response.text();
    const { components } = JSON.parse(text) as Description;
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(references).toEqual(
      expect.arrayContaining(['CheckRequest', 'GuestAnswer', 'ErrorAnswer', 'ErrorBody']),
    );
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(references));
    expect(text).not.toContain('__shared');
  });
});
