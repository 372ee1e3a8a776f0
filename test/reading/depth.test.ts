import { MAX_DEPTH, TOO_DEEP } from '../../lib/reading/depth';
import { readDocuments } from '../../lib/reading/documents';

const json = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const flow = (depth: number) => '['.repeat(depth) + 'x' + ']'.repeat(depth);
const block = (depth: number) => '- '.repeat(depth) + 'x';

test.each([['JSON', json], ['flow style', flow], ['block style', block]])('%s may nest to the limit and no deeper', (_, nested) => {
  expect(readDocuments(nested(MAX_DEPTH), 'f').problems).toEqual([]);
  expect(readDocuments(nested(MAX_DEPTH + 1), 'f')).toMatchObject({ documents: [], problems: [{ message: TOO_DEEP }] });
});

test.each([['JSON', json], ['flow style', flow], ['block style', block]])('%s that would overflow the stack is refused alike', (_, nested) => {
  expect(readDocuments(nested(20_000), 'f')).toMatchObject({ documents: [], problems: [{ message: TOO_DEEP }] });
});
