import * as fc from 'fast-check';
import type { SmallNode } from './reference';
import { NodeTarget } from '../../lib/targeting/node-target';

/** A target beside what it means, said without the library. */
export interface Meaning {
  readonly target: NodeTarget;
  readonly means: (node: SmallNode) => boolean;
}

export type Expression =
  | { readonly leaf: Meaning }
  | { readonly op: 'andAlso' | 'orAlso' | 'butNot'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'complement'; readonly left: Expression };

const NAMES = ['n1', 'n2', 'stranger'];
const VALUES = [undefined, '', '2', '3', '05', 'x', 'stranger'];
export const UNIVERSE: SmallNode[] = NAMES.flatMap((name) => VALUES.flatMap((a) => VALUES.map((b) => ({
  name, labels: { ...(a !== undefined && { a }), ...(b !== undefined && { b }) },
}))));

const all = NodeTarget.all();
const key = fc.constantFrom('a', 'b');
const values = fc.uniqueArray(fc.constantFrom<string[]>('', '2', '3', '05', 'x'), { minLength: 1, maxLength: 3 });
export const setLeaf: fc.Arbitrary<Meaning> = fc.oneof(
  fc.record({ key, values }).map(({ key: k, values: v }) => ({ target: all.labeledAnyOf(k, v), means: (n: SmallNode) => v.includes(n.labels[k]) })),
  fc.record({ key, values }).map(({ key: k, values: v }) => ({ target: all.labeledNoneOf(k, v), means: (n: SmallNode) => !v.includes(n.labels[k]) })),
  key.map((k) => ({ target: all.withLabel(k), means: (n: SmallNode) => k in n.labels })),
  key.map((k) => ({ target: all.withoutLabel(k), means: (n: SmallNode) => !(k in n.labels) })),
  fc.subarray(['n1', 'n2'], { minLength: 1 }).map((names) => ({ target: all.onNodes(...names), means: (n: SmallNode) => names.includes(n.name) })),
);
export const boundLeaf: fc.Arbitrary<Meaning> = fc.oneof(
  fc.record({ key, bound: fc.integer({ min: 0, max: 5 }) })
    .map(({ key: k, bound }) => ({ target: all.labeledGreaterThan(k, bound), means: (n: SmallNode) => numberOf(n.labels[k]) > bound })),
  fc.record({ key, bound: fc.integer({ min: 1, max: 6 }) })
    .map(({ key: k, bound }) => ({ target: all.labeledLessThan(k, bound), means: (n: SmallNode) => numberOf(n.labels[k]) < bound })),
);
const numberOf = (value = '') => /^[0-9]+$/.test(value) ? Number(value) : NaN;

export const expressions = (leaf: fc.Arbitrary<Meaning>, maxDepth = 4): fc.Arbitrary<Expression> => fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth, depthSize: 'small' },
    leaf.map((meaning) => ({ leaf: meaning })),
    fc.record({ op: fc.constantFrom('andAlso' as const, 'orAlso' as const, 'butNot' as const), left: tie('expression'), right: tie('expression') }),
    fc.record({ op: fc.constant('complement' as const), left: tie('expression') }),
  ),
})).expression;

/** Undefined where Kubernetes cannot say it or no node is left; the latter must then be true. */
export function build(expression: Expression): Meaning | undefined {
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
