import { CORPUS, originalOf, originals } from './kit/folder';
import { digest, otherwise, recordings, saysOf } from './kit/recording';
import { rewrites } from './kit/rewrites';
import { isAvailable } from '../../lib/kubernetes/load';

const all = rewrites();
const known = recordings();
const named = all.map((rewrite) => [rewrite.name, rewrite] as const);
const skipped = (condition: unknown, why: string) => (condition ? '' : ` (skipped: ${why})`);

describe('public DaemonSets, rewritten', () => {
  test('are all recorded', () => {
    expect(all.map(({ name }) => name)).toEqual(Object.keys(known));
  });

  test.each(named)('%s is what was recorded', (name, rewrite) => {
    expect(digest(rewrite)).toBe(known[name].digest);
  });

  test.each(named)('%s is made of typed props alone', (_, { source }) => {
    expect(source.match(/\bany\b|\bas\b|@ts-|ApiObject|JsonPatch|Lazy|unknown/g)).toBeNull();
  });

  test('take less than half as many lines as in YAML', () => {
    const yaml = Object.values(known).reduce((sum, each) => sum + each.yaml, 0);
    expect(all.reduce((sum, { lines }) => sum + lines, 0)).toBeLessThan(yaml / 2);
  });

  const judged = isAvailable() ? describe : describe.skip;
  judged(`as the API server reads them${skipped(isAvailable(), 'the judge is not built')}`, () => {
    test.each(named)('%s says what was recorded', (name, { manifest }) => {
      expect(saysOf(manifest, known[name].otherwise)).toEqual(known[name].says);
    });
  });

  const compared = CORPUS && isAvailable() ? describe : describe.skip;
  compared(`beside their originals${skipped(CORPUS, 'the variable CORPUS names no folder')}`, () => {
    test('are all there', () => {
      expect(all.map(({ name }) => name)).toEqual(CORPUS ? originals() : []);
    });

    test.each(named)('%s says the same, in the words recorded', (name, { manifest }) => {
      const { original, lines } = originalOf(name);
      expect(saysOf(original, known[name].otherwise)).toEqual(known[name].says);
      expect([lines, otherwise(original, manifest)]).toEqual([known[name].yaml, known[name].otherwise]);
    });
  });
});
