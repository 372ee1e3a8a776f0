import type { AdmissionCase } from './cast';
import { facts, settled } from './facts';
import { cases, digest, recorded, type Answer } from './recording';
import { admit } from '../../../lib/placement/admission/admit';

const { answers, digest: askedThen } = recorded();
const possible = cases.filter(({ name }) => !answers[name]?.invalid);

const admission = ({ daemonSet, objects, pods, podNodeSelector, limitedResources }: AdmissionCase, { podSecurity }: Answer) => (
  admit(daemonSet, objects, { pods, podNodeSelector: podNodeSelector ?? false, limitedResources, podSecurity: podSecurity && (() => podSecurity) }));

test('every case has its answer, and every answer its case; if not, `npm run record:admission` asks anew', () => {
  expect(askedThen).toBe(digest);
  expect(Object.keys(answers)).toEqual(cases.map(({ name }) => name));
});

test('cases are many, and those that somebody thought of can all be', () => {
  expect(possible.filter(({ name }) => name.startsWith('generated')).length).toBeGreaterThanOrEqual(500);
  expect(cases.filter(({ name }) => answers[name].invalid && !name.startsWith('generated'))).toEqual([]);
});

test.each(possible.map((each) => [each.name, each] as const))('%s', (name, asked) => {
  const answer = answers[name];
  const { spec, objections: [first] } = admission(asked, answer);
  expect(settled(first?.kubernetes.message)).toBe(answer.refused);
  expect(first ? first.code === 'QuotaExceeded' && first.room || 0 : asked.pods ?? 1).toBe(answer.pods ?? 0);
  if (answer.facts) expect(facts(spec, { priority: asked.objects.priorityClasses !== undefined })).toEqual(answer.facts);
});
