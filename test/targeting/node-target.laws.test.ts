import * as fc from 'fast-check';
import { boundLeaf, build, expressions, type Meaning, setLeaf, UNIVERSE } from './meanings';
import { selects, type SmallNode } from './reference';

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
