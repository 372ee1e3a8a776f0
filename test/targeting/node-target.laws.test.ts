import * as fc from 'fast-check';
import { selects, type SmallNode } from './reference';
import { NodeTarget } from '../../lib/targeting/node-target';

/** A target beside what it means, said without the library. */
interface Meaning {
  readonly target: NodeTarget;
  readonly means: (node: SmallNode) => boolean;
}

type Expression =
  | { readonly leaf: Meaning }
  | { readonly op: 'andAlso' | 'orAlso' | 'butNot'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'complement'; readonly left: Expression };

const NAMES = ['n1', 'n2', 'stranger'];
const VALUES = [undefined, '', '2', '3', '05', 'x', 'stranger'];
const UNIVERSE: SmallNode[] = NAMES.flatMap((name) => VALUES.flatMap((a) => VALUES.map((b) => ({
  name, labels: { ...(a !== undefined && { a }), ...(b !== undefined && { b }) },
}))));

const all = NodeTarget.all();
const key = fc.constantFrom('a', 'b');
const values = fc.uniqueArray(fc.constantFrom<string[]>('', '2', '3', '05', 'x'), { minLength: 1, maxLength: 3 });
const setLeaf: fc.Arbitrary<Meaning> = fc.oneof(
  fc.record({ key, values }).map(({ key: k, values: v }) => ({ target: all.labeledAnyOf(k, v), means: (n: SmallNode) => v.includes(n.labels[k]) })),
  fc.record({ key, values }).map(({ key: k, values: v }) => ({ target: all.labeledNoneOf(k, v), means: (n: SmallNode) => !v.includes(n.labels[k]) })),
  key.map((k) => ({ target: all.withLabel(k), means: (n: SmallNode) => k in n.labels })),
  key.map((k) => ({ target: all.withoutLabel(k), means: (n: SmallNode) => !(k in n.labels) })),
  fc.subarray(['n1', 'n2'], { minLength: 1 }).map((names) => ({ target: all.onNodes(...names), means: (n: SmallNode) => names.includes(n.name) })),
);
const boundLeaf: fc.Arbitrary<Meaning> = fc.oneof(
  fc.record({ key, bound: fc.integer({ min: 0, max: 5 }) })
    .map(({ key: k, bound }) => ({ target: all.labeledGreaterThan(k, bound), means: (n: SmallNode) => numberOf(n.labels[k]) > bound })),
  fc.record({ key, bound: fc.integer({ min: 1, max: 6 }) })
    .map(({ key: k, bound }) => ({ target: all.labeledLessThan(k, bound), means: (n: SmallNode) => numberOf(n.labels[k]) < bound })),
);
const numberOf = (value = '') => /^[0-9]+$/.test(value) ? Number(value) : NaN;

const expressions = (leaf: fc.Arbitrary<Meaning>, maxDepth = 4): fc.Arbitrary<Expression> => fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth, depthSize: 'small' },
    leaf.map((meaning) => ({ leaf: meaning })),
    fc.record({ op: fc.constantFrom('andAlso' as const, 'orAlso' as const, 'butNot' as const), left: tie('expression'), right: tie('expression') }),
    fc.record({ op: fc.constant('complement' as const), left: tie('expression') }),
  ),
})).expression;

/** Undefined where Kubernetes cannot say it or no node is left; the latter must then be true. */
function build(expression: Expression): Meaning | undefined {
  if ('leaf' in expression) return expression.leaf;
  const left = build(expression.left);
  const right = expression.op === 'complement' ? left : build(expression.right);
  if (!left || !right) return undefined;
  const means = meaningOf(expression.op, left.means, right.means);
  try {
    return { target: expression.op === 'complement' ? left.target.complement() : left.target[expression.op](right.target), means };
  } catch (error) {
    const { message } = error as Error;
    expect(message).toMatch(/: no node would be left, since |: Kubernetes cannot say the nodes outside /);
    if (message.includes('no node would be left')) expect(UNIVERSE.filter(means)).toEqual([]);
    return undefined;
  }
}

function meaningOf(op: string, left: Meaning['means'], right: Meaning['means']): Meaning['means'] {
  switch (op) {
    case 'andAlso': return (node) => left(node) && right(node);
    case 'orAlso': return (node) => left(node) || right(node);
    case 'butNot': return (node) => left(node) && !right(node);
    default: return (node) => !left(node);
  }
}

const meant = ({ means }: Meaning) => UNIVERSE.filter(means).map(words);
const selected = ({ target }: Meaning) => {
  const rendered = target._render();
  return UNIVERSE.filter((node) => selects(rendered, node)).map(words);
};
const words = ({ name, labels }: SmallNode) => `${name} ${JSON.stringify(labels)}`;

describe('node targets are sets of nodes', () => {
  test('a rendered target selects exactly the nodes that its words mean', () => {
    let tried = 0;
    fc.assert(fc.property(expressions(fc.oneof(setLeaf, boundLeaf)), (expression) => {
      const built = build(expression);
      if (!built) return;
      tried++;
      expect(selected(built)).toEqual(meant(built));
    }), { numRuns: 600 });
    expect(tried).toBeGreaterThan(200);
  });

  test('without numbers every set can be said, and a call throws exactly where no node is left', () => {
    fc.assert(fc.property(setLeaf, expressions(setLeaf), ({ target, means }, expression) => {
      const built = build(expression);
      if (!built) return;
      const left = UNIVERSE.filter((node) => means(node) && !built.means(node));
      const call = () => target.butNot(built.target);
      if (left.length === 0) expect(call).toThrow('no node would be left');
      else expect(call).not.toThrow();
    }), { numRuns: 400 });
  });

  test('without numbers two targets of the same nodes render alike, however they were said', () => {
    let equal = 0;
    fc.assert(fc.property(expressions(setLeaf, 3), expressions(setLeaf, 3), (one, other) => {
      const [a, b] = [build(one), build(other)];
      if (!a || !b) return;
      // The second target is made to mean the same as the first in a roundabout way: a = (a and b) or (a but not b).
      const both = build({ op: 'andAlso', left: { leaf: a }, right: { leaf: b } });
      const rest = build({ op: 'butNot', left: { leaf: a }, right: { leaf: b } });
      const roundabout = both && rest ? both.target.orAlso(rest.target) : (both ?? rest)!.target;
      equal++;
      expect(roundabout._render()).toEqual(a.target._render());
    }), { numRuns: 400 });
    expect(equal).toBeGreaterThan(200);
  });

  test('the complement of the complement renders as the target itself', () => {
    fc.assert(fc.property(expressions(setLeaf), (expression) => {
      const built = build(expression);
      const complement = built && build({ op: 'complement', left: { leaf: built } });
      if (complement) expect(complement.target.complement()._render()).toEqual(built.target._render());
    }), { numRuns: 400 });
  });

  test('a target of every node renders nothing', () => {
    fc.assert(fc.property(expressions(setLeaf), (expression) => {
      const built = build(expression);
      const complement = built && build({ op: 'complement', left: { leaf: built } });
      if (complement) expect(built.target.orAlso(complement.target)._render()).toEqual({});
    }), { numRuns: 400 });
  });

  test('the order of narrowing calls and of alternatives leaves no trace, and rendering twice is equal', () => {
    const leaves = fc.array(fc.oneof(setLeaf, boundLeaf), { minLength: 2, maxLength: 5 });
    fc.assert(fc.property(leaves, fc.constantFrom('andAlso' as const, 'orAlso' as const), (list, op) => {
      const fold = (meanings: Meaning[]) => meanings.slice(1).reduce<Meaning | undefined>(
        (so, leaf) => so && build({ op, left: { leaf: so }, right: { leaf } }), meanings[0]);
      const forth = fold(list)?.target;
      expect(fold([...list].reverse())?.target._render()).toEqual(forth?._render());
      expect(forth?._render()).toEqual(forth?._render());
    }), { numRuns: 400 });
  });

  test('a call leaves the target it is made on as it was', () => {
    fc.assert(fc.property(expressions(setLeaf, 2), expressions(setLeaf, 2), (one, other) => {
      const [a, b] = [build(one), build(other)];
      if (!a || !b) return;
      const before = JSON.stringify(a.target._render());
      build({ op: 'andAlso', left: { leaf: a }, right: { leaf: b } });
      build({ op: 'orAlso', left: { leaf: a }, right: { leaf: b } });
      build({ op: 'butNot', left: { leaf: a }, right: { leaf: b } });
      a.target.toleratingEveryTaintNowAndEver();
      expect(JSON.stringify(a.target._render())).toBe(before);
    }));
  });
});
