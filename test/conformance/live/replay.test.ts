import { isDeepStrictEqual } from 'util';
import { compare, COMPARISONS, type ComparisonName } from './comparisons';
import { EXPECTED_DIFFERENCES } from './differences';
import { recorded } from './recording';
import { SUBJECTS } from './subjects';
import { isAvailable } from '../../../lib/kubernetes/load';

const all = Object.keys(SUBJECTS).flatMap((subject) => recorded(subject).map((each) => ({ title: `${subject}: ${each.name}`, each })));
const scenarios = Object.entries(SUBJECTS).flatMap(([subject, each]) => each.map(({ name }) => `${subject}: ${name}`));
const isExpected = (comparison: ComparisonName, title: string) => (
  EXPECTED_DIFFERENCES.some(({ of, titles }) => of.includes(comparison) && titles.includes(title)));
const expectedOf = (comparison: ComparisonName) => all.filter(({ title }) => isExpected(comparison, title));

test('every scenario has its recording, and every recording its scenario; if not, `npm run live` asks anew', () => {
  expect(all.map(({ title }) => title)).toEqual(scenarios);
});

test('every expected difference is one of a scenario', () => {
  const unknown = EXPECTED_DIFFERENCES.flatMap(({ titles }) => titles).filter((title) => !scenarios.includes(title));
  expect(unknown).toEqual([]);
});

describe.each(Object.keys(COMPARISONS) as ComparisonName[])('%s', (comparison) => {
  const isForecast = COMPARISONS[comparison].from === 'before';
  const asked = isForecast && !isAvailable() ? describe.skip : describe;

  asked(isForecast && !isAvailable() ? 'skipped: the judge is not built' : 'as Kubernetes has it', () => {
    test.each(all.filter(({ title }) => !isExpected(comparison, title)))('$title', ({ each }) => {
      const { ours, kubernetes } = compare(comparison, each);
      expect(ours).toEqual(kubernetes);
    });

    if (expectedOf(comparison).length > 0) {
      test.each(expectedOf(comparison))('$title differs, as expected', ({ each }) => {
        const { ours, kubernetes } = compare(comparison, each);
        expect(isDeepStrictEqual(ours, kubernetes)).toBe(false);
      });
    }
  });
});
