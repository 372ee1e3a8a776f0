import { digest } from '../../lib/constructs/config-files';

describe('the digest of configuration files', () => {
  test('changes with a name or a content, not with the order', () => {
    const files = { a: '1', b: '2' };
    const same = { b: '2', a: '1' };
    expect(digest(same)).toBe(digest(files));
    const others: Record<string, string>[] = [{ a: '1' }, { a: '12', b: '' }, { a: '1', c: '2' }, { a1: '', b: '2' }];
    expect(new Set([files, ...others].map(digest)).size).toBe(5);
  });

  test('is a label value', () => {
    expect(digest({})).toMatch(/^[0-9a-f]{16}$/);
  });
});
