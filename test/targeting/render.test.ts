import { renderedTarget } from '../../lib/targeting/render';
import { ABSENT, PRESENT, anyOf, greaterThan, intersection, lessThan, noneOf } from '../../lib/targeting/requirement';
import { EVERY_NODE, NODE_NAME, bothTerms, termsOf } from '../../lib/targeting/term';
import { distinct } from '../../lib/targeting/terms';

const [dev] = termsOf('app', anyOf(['dev']));
const [linux] = termsOf('os', anyOf(['linux']));
const [gpu] = termsOf('gpu', PRESENT);
const [arm] = termsOf('arch', anyOf(['arm']));

test('every node is nothing to say', () => expect(renderedTarget([EVERY_NODE], [])).toEqual({}));

test('equalities are a nodeSelector with sorted keys, and nothing else', () => {
  const rendered = renderedTarget([bothTerms(linux, dev)], []);
  expect(rendered).toEqual({ nodeSelector: { app: 'dev', os: 'linux' } });
  expect(Object.keys(rendered.nodeSelector!)).toEqual(['app', 'os']);
});

test('equalities that all alternatives share stand in nodeSelector, the others in their terms', () => {
  expect(renderedTarget(distinct([bothTerms(linux, gpu), bothTerms(bothTerms(linux, arm), dev)]), [])).toEqual({
    nodeSelector: { os: 'linux' },
    nodeSelectorTerms: [
      { matchExpressions: [{ key: 'app', operator: 'In', values: ['dev'] }, { key: 'arch', operator: 'In', values: ['arm'] }] },
      { matchExpressions: [{ key: 'gpu', operator: 'Exists' }] },
    ],
  });
});

test('every operator has its values, and one that has none has no list', () => {
  const all = [
    termsOf('a', anyOf(['y', 'x'])), termsOf('b', noneOf(['x'])), termsOf('c', PRESENT), termsOf('d', ABSENT),
    termsOf('e', intersection(intersection(greaterThan(3), lessThan(9)), noneOf(['5']))), termsOf('f', intersection(PRESENT, noneOf(['x']))),
  ].flat().reduce(bothTerms);
  expect(renderedTarget([all], [])).toEqual({
    nodeSelectorTerms: [{
      matchExpressions: [
        { key: 'a', operator: 'In', values: ['x', 'y'] },
        { key: 'b', operator: 'NotIn', values: ['x'] },
        { key: 'c', operator: 'Exists' },
        { key: 'd', operator: 'DoesNotExist' },
        { key: 'e', operator: 'Gt', values: ['3'] },
        { key: 'e', operator: 'Lt', values: ['9'] },
        { key: 'e', operator: 'NotIn', values: ['5'] },
        { key: 'f', operator: 'Exists' },
        { key: 'f', operator: 'NotIn', values: ['x'] },
      ],
    }],
  });
});

test('names are matchFields of one value each', () => {
  expect(renderedTarget(termsOf(NODE_NAME, anyOf(['n1', 'n2'])), [])).toEqual({
    nodeSelectorTerms: [
      { matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n1'] }] },
      { matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n2'] }] },
    ],
  });
  expect(renderedTarget(termsOf(NODE_NAME, noneOf(['n1', 'n2'])), [])).toEqual({
    nodeSelectorTerms: [{
      matchFields: [{ key: 'metadata.name', operator: 'NotIn', values: ['n1'] }, { key: 'metadata.name', operator: 'NotIn', values: ['n2'] }],
    }],
  });
});

test('what is rendered is the caller\'s to change', () => {
  const terms = termsOf('a', anyOf(['x', 'y']));
  const tolerations = [{ operator: 'Exists' }];
  const rendered = renderedTarget(terms, tolerations);
  rendered.nodeSelectorTerms![0].matchExpressions![0].values!.pop();
  rendered.tolerations!.pop();
  expect(renderedTarget(terms, tolerations)).toEqual({
    nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', operator: 'In', values: ['x', 'y'] }] }],
    tolerations: [{ operator: 'Exists' }],
  });
});
