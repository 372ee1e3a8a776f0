import { isDeepStrictEqual } from 'util';
import { recorded } from './recording';
import { digestOf, fixed, SUBJECTS } from './tables';

/** Needs no judge: what Kubernetes answered stands in recorded/. */
describe.each(Object.entries(SUBJECTS))('%s as Kubernetes answered them', (_, subject) => {
  const { answers } = recorded(subject);
  const cases = fixed(subject);

  test('every fixed case has its answer, and every answer its case; if not, `npm run record` asks anew', () => {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(cases.map(({ name, entry }) => [name, digestOf(entry)])).toEqual(Object.entries(answers).map(([name, { asked }]) => [name, asked]));
  });

  test('our answer is the same', () => {
    const ours = cases.flatMap(({ entry }) => subject.cases([entry]).flatMap((asked) => subject.ours(asked))); // alone: no other case shall help
    const pairs = cases.map(({ name }, index) => ({ name, ours: ours[index], kubernetes: answers[name]?.answer }));
    expect(pairs.filter((pair) => !isDeepStrictEqual(pair.ours, pair.kubernetes))).toEqual([]);
  });
});
