import { describe, expect, it } from 'vitest';
import { fieldsOf, namesRead } from '../../testing/wire-fields.ts';
import { assumedNames } from './wire-names.ts';

describe('the page of what an answer carries', () => {
  const { read, leftOut } = fieldsOf('foratable');
  const assumed = Object.entries(assumedNames).flatMap(([group, names]): string[] =>
    group === 'request' || group === 'defaults' ? [] : Object.values(names),
  );
  /** Read without a schema: by the client, and what a request and an answer both have. */
  const others = ['status', 'request_hash', 'times'];
  const names = new Set([...assumed, ...namesRead('foratable', 'wire.ts'), ...others]);

  it('has every field that is read, and no other as read', () => {
    expect(names.size).toBeGreaterThan(25);
    expect([...names].filter((name) => !read.includes(name))).toEqual([]);
    expect(read.filter((name) => !names.has(name))).toEqual([]);
  });

  it('says of none that is read only there that it is left out', () => {
    expect(leftOut.length).toBeGreaterThan(5);
    expect(leftOut.filter((name) => names.has(name) && !read.includes(name))).toEqual([]);
  });
});
