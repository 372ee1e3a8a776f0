import { readDocuments } from '../../lib/reading/documents';
import { unfold } from '../../lib/reading/unfold';

const unfolded = (text: string) => readDocuments(text, 'f').documents.flatMap((document) => [...unfold(document)])
  .map(({ object, source }) => [source.line, object]);

test.each<[string, string, [number, unknown][]]>([
  ['an object is itself', 'kind: Node', [[1, { kind: 'Node' }]]],
  ['so is what is no object', '- 1', [[1, [1]]]],
  ['a List is its items', 'kind: List\napiVersion: v1\nitems:\n- kind: Node\n- kind: Pod', [[4, { kind: 'Node' }], [5, { kind: 'Pod' }]]],
  ['items of a List must say what they are', 'kind: List\napiVersion: v1\nitems:\n- a: 1', [[4, { a: 1 }]]],
  ['items of a typed list need not', 'kind: NodeList\napiVersion: v1\nitems:\n- a: 1\n- kind: X', [
    [4, { apiVersion: 'v1', kind: 'Node', a: 1 }], [5, { apiVersion: 'v1', kind: 'X' }],
  ]],
  ['lists nest', 'kind: List\nitems:\n- kind: PodList\n  apiVersion: v1\n  items:\n  - a: 1', [[6, { apiVersion: 'v1', kind: 'Pod', a: 1 }]]],
  ['a list may be empty', 'kind: List\nitems: []\n---\nkind: List\nitems:\n', []],
  ['an item that is no object is kept for whoever judges it', 'kind: NodeList\nitems: [1, null]', [[2, 1], [2, null]]],
  ['a kind that only ends like a list is itself', 'kind: AllowList\nspec: {}', [[1, { kind: 'AllowList', spec: {} }]]],
])('%s', (_, text, expected) => {
  expect(unfolded(text)).toEqual(expected);
});

test('a list says what it is a list of, though it be empty', () => {
  const lists: string[] = [];
  const note = (apiVersion: string, kind: string) => lists.push(`${apiVersion} ${kind}`);
  const text = '{kind: List, items: [{kind: NodeList, apiVersion: v1, items: []}]}\n---\n{kind: PodList, items: null}';
  for (const document of readDocuments(text, 'f').documents) expect([...unfold(document, note)]).toEqual([]);
  expect(lists).toEqual(['v1 Node', 'undefined Pod']);
});
