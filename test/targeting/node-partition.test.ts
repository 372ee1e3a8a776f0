import * as fc from 'fast-check';
import { build, expressions, setLeaf, UNIVERSE } from './meanings';
import { selects, type SmallNode } from './reference';
import { NodePartition } from '../../lib/targeting/node-partition';
import { NodeTarget } from '../../lib/targeting/node-target';
import { Taint } from '../../lib/targeting/taint';

const all = NodeTarget.all();
const holders = (partition: NodePartition, node: SmallNode) => partition.names.filter((name) => selects(partition.nodes(name)._render(), node));

describe('a partition of nodes', () => {
  test('has every node in exactly one part, whatever the parts are, and no other node in any', () => {
    let tried = 0;
    fc.assert(fc.property(setLeaf, fc.array(expressions(setLeaf, 2), { minLength: 1, maxLength: 3 }), (of, list) => {
      const parts = list.map(build);
      if (parts.some((part) => part === undefined)) {return;}
      const partition = partitionOf(of.target, parts.map((part) => part!.target));
      if (!partition) {return;}
      tried++;
      expect(UNIVERSE.map((node) => holders(partition, node).length)).toEqual(UNIVERSE.map((node) => (of.means(node) ? 1 : 0)));
      expect(UNIVERSE.map((node) => holders(partition, node)[0])).toEqual(UNIVERSE.map((node) => {
        const first = parts.findIndex((part) => part!.means(node));
        return of.means(node) ? (first < 0 ? 'rest' : `part${first}`) : undefined;
      }));
    }), { numRuns: 500 });
    expect(tried).toBeGreaterThan(100);
  });

  test('by size has numbers where they belong and everything else somewhere', () => {
    const sizes = [{ name: 'small', upTo: 3 }, { name: 'medium', upTo: 8 }];
    const holder = (unlabeled: string | undefined, value?: string) => {
      const partition = NodePartition.bySize({ label: 'cpus', sizes, largest: 'large', unlabeled });
      return holders(partition, { name: 'n', labels: value === undefined ? {} : { cpus: value } });
    };
    const values = ['0', '3', '4', '8', '9', '128', '', 'x', '-1', '04', '3.5'];
    expect(values.map((value) => holder(undefined, value).join())).toEqual(
      ['small', 'small', 'medium', 'medium', 'large', 'large', 'large', 'large', 'large', 'large', 'large']);
    expect([undefined, 'small', 'medium', 'large'].map((unlabeled) => holder(unlabeled).join())).toEqual(['small', 'small', 'medium', 'large']);
  });

  test('tolerates in every part what it tolerates in one', () => {
    const partition = new NodePartition({
      of: all.tolerating(Taint.controlPlane()),
      parts: [{ name: 'gpu', nodes: all.withLabel('gpu').tolerating(Taint.nvidiaGpu()) }],
      rest: 'plain',
    });
    const keys = (name: string) => partition.nodes(name)._render().tolerations?.map(({ key }) => key);
    expect(keys('gpu')).toEqual(['node-role.kubernetes.io/control-plane', 'node-role.kubernetes.io/master', 'nvidia.com/gpu']);
    expect(keys('plain')).toEqual(keys('gpu'));
  });

  test.each<[string, () => unknown, string]>([
    ['no part', () => new NodePartition({ parts: [], rest: 'a' }), 'NodePartition: no part is given: give one at least beside the rest'],
    ['two parts of one name', () => new NodePartition({ parts: [{ name: 'a', nodes: all.withLabel('x') }], rest: 'a' }),
      'NodePartition: two parts are named "a": name one of them otherwise'],
    ['a part that an earlier one has', () => new NodePartition({ parts: ['a', 'b'].map((name) => ({ name, nodes: all.withLabel('x') })), rest: 'c' }),
      'NodePartition: part "b": NodeTarget.andAlso: no node would be left, since none meets !x and x; use orAlso where either will do'],
    ['a part that leaves no rest', () => new NodePartition({ of: all.withLabel('x'), parts: [{ name: 'a', nodes: all.withLabel('x') }], rest: 'c' }),
      'NodePartition: part "a": NodeTarget.butNot: no node would be left, since "x" includes "x"'],
    ['a part whose outside cannot be said', () => new NodePartition({ parts: [{ name: 'a', nodes: all.labeledGreaterThan('x', 1) }], rest: 'c' }),
      'NodePartition: part "a": NodeTarget.butNot: Kubernetes cannot say the nodes outside "x>1"'],
    ['a part that is not there', () => NodePartition.bySize({ label: 'x', sizes: [{ name: 'a', upTo: 1 }], largest: 'b' }).nodes('c'),
      'NodePartition.nodes: there is no part "c"; there are: a, b'],
    ['sizes that do not ascend', () => NodePartition.bySize({ label: 'x', sizes: [{ name: 'a', upTo: 4 }, { name: 'b', upTo: 4 }], largest: 'c' }),
      'NodePartition.bySize: size "b" goes up to 4, and "a" before it to 4: give the smaller one first'],
    ['a size in bytes, and an unknown one', () => NodePartition.bySize({ label: 'x', sizes: [{ name: 'a', upTo: 16384 }], largest: 'b', unlabeled: 'c' }),
      'NodePartition.bySize: size "a" goes up to 16384, but a bound is a whole number from 0 to 1024, since its values are listed: '
      + 'take a label of small numbers, such as that of CPUs\nNodePartition.bySize: unlabeled is "c", which is none of the sizes: a, b'],
  ])('%s is refused', (_, call, message) => expect(call).toThrow(message));
});

/** Undefined where a part has no node left. */
function partitionOf(of: NodeTarget, targets: NodeTarget[]): NodePartition | undefined {
  try {
    return new NodePartition({ of, parts: targets.map((nodes, index) => ({ name: `part${index}`, nodes })), rest: 'rest' });
  } catch (error) {
    expect((error as Error).message).toMatch(/no node would be left/);
    return undefined;
  }
}
