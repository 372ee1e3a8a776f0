import { distinct, distinctObjects } from '../../lib/reading/distinct';
import { readManifests } from '../../lib/reading/manifests';

const manifest = (line: number, name: string, namespace?: string) => {
  const source = { file: 'a.yaml', line };
  return { object: { metadata: { name, namespace } }, source, warnings: [], positionOf: () => source };
};
const given = [manifest(1, 'a'), manifest(2, 'a', 'default'), manifest(3, 'a', 'other'), manifest(4, 'b'), manifest(5, 'b', '')];

describe('objects of one name', () => {
  test('are one object in one namespace', () => {
    expect(distinct('Pod', given)).toEqual({
      kept: [given[0], given[2], given[3]],
      problems: [
        { source: { file: 'a.yaml', line: 2 }, message: 'Pod "default/a" is given twice; the first, a.yaml:1, counts' },
        { source: { file: 'a.yaml', line: 5 }, message: 'Pod "default/b" is given twice; the first, a.yaml:4, counts' },
      ],
    });
  });

  test('are named as their reader names them', () => {
    const [{ message }] = distinct('Pod', given, ({ line }) => `item ${line}`).problems;
    expect(message).toBe('Pod "default/a" is given twice; the first, item 1, counts');
  });

  test('are one object if they have no namespace', () => {
    expect(distinct('Node', given).kept).toEqual([given[0], given[3]]);
  });
});

test('objects of all kinds are distinct among their own', () => {
  const text = ['Namespace', 'Service', 'Service', 'Namespace'].map((kind) => `{apiVersion: v1, kind: ${kind}, metadata: {name: a, namespace: b}}`).join('\n---\n');
  const { objects } = readManifests([{ text, file: 'f' }]);
  const { kept, problems } = distinctObjects(objects);
  expect(kept).toEqual({ namespaces: [objects.namespaces![0]], services: [objects.services![0]] });
  expect(problems).toEqual([
    { source: { file: 'f', line: 7 }, message: 'Namespace "a" is given twice; the first, f:1, counts' },
    { source: { file: 'f', line: 5 }, message: 'Service "b/a" is given twice; the first, f:3, counts' },
  ]);
});
