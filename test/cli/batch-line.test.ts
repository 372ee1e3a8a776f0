import { answerLine } from '../../lib/cli/batch-line';

const answer = (request: unknown) => answerLine(JSON.stringify(request), '1.37');

describe('an answer to a line', () => {
  test('is a report with its id', () => {
    const daemonSets = [{ apiVersion: 'extensions/v1beta1', metadata: { name: 'a' }, spec: { template: {} } }];
    expect(answer({ id: 'x', daemonSets, nodes: [{ metadata: { name: 'n' } }] })).toMatchObject({
      id: 'x',
      schema: 'placement/v1',
      daemonSets: [{ name: 'a', source: null, warnings: [expect.stringContaining('extensions/v1beta1')], nodes: [{ name: 'n', verdict: 'runs' }] }],
    });
  });

  test.each<[string, unknown, string[]]>([
    ['a list', [], ['not a JSON object']],
    ['null', null, ['not a JSON object']],
    ['an id of another type', { id: {}, daemonSets: [], nodes: [] }, ['id: must be a string, or a number that JSON readers keep exactly']],
    ['an id that would change', { id: 2 ** 60, daemonSets: [], nodes: [] }, ['id: must be a string, or a number that JSON readers keep exactly']],
  ])('is a problem for %s', (_, request, messages) => {
    expect(answer(request)).toEqual({ id: null, problems: messages.map((message) => ({ message })) });
  });

  test('keeps the id of a line that it cannot answer', () => {
    expect(answer({ id: 7, daemonSets: [] })).toEqual({ id: 7, problems: [{ message: 'nodes: must be a list' }] });
  });

  test('says what is not JSON', () => {
    expect(answerLine('{', '1.37')).toEqual({ id: null, problems: [{ message: expect.stringMatching(/^not JSON: ./) }] });
  });
});
