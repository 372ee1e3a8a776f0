import { compare, COMPARISONS, type ComparisonName } from './comparisons';
import { EXPECTED_DIFFERENCES } from './differences';
import { recorded } from './recording';
import { SUBJECTS } from './subjects';

const all = Object.keys(SUBJECTS).flatMap((subject) => recorded(subject).map((each) => ({ title: `${subject}: ${each.name}`, each })));
const isExpected = (comparison: ComparisonName, title: string) => (
  EXPECTED_DIFFERENCES.some(({ of, titles }) => of.includes(comparison) && titles.includes(title)));

test('every scenario has its recording, and every recording its scenario; if not, `npm run live` asks anew', () => {
  expect(all.map(({ title }) => title)).toEqual(Object.entries(SUBJECTS).flatMap(([subject, scenarios]) => scenarios.map(({ name }) => `${subject}: ${name}`)));
});

describe.each(Object.keys(COMPARISONS) as ComparisonName[])('%s', (comparison) => {
  test.each(all.filter(({ title }) => !isExpected(comparison, title)))('$title', ({ each }) => {
    const { ours, kubernetes } = compare(comparison, each);
    expect(ours).toEqual(kubernetes);
  });

  test('what is said to differ does', () => {
    const equal = all.filter(({ title, each }) => {
      const { ours, kubernetes } = compare(comparison, each);
      return isExpected(comparison, title) && JSON.stringify(ours) === JSON.stringify(kubernetes);
    });
    expect(equal.map(({ title }) => title)).toEqual([]);
  });
});
