import { describe, expect, it } from 'vitest';
import { fieldsOf, namesRead } from '../../testing/wire-fields.ts';

describe('the page of what an answer carries', () => {
  const { read, leftOut } = fieldsOf('servio');
  const names = new Set(namesRead('servio', 'wire.ts'));

  it('has every field that is read, and no other as read', () => {
    expect(names.size).toBeGreaterThan(40);
    expect([...names].filter((name) => !read.includes(name))).toEqual([]);
    expect(read.filter((name) => !names.has(name) && name !== 'CompanyNotFound')).toEqual([]);
  });

  it('says of none that is read only there that it is left out', () => {
    expect(leftOut.length).toBeGreaterThan(4);
    expect(leftOut.filter((name) => names.has(name) && !read.includes(name))).toEqual([]);
  });
});
