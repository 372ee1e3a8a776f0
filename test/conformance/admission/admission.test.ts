import type { AdmissionCase } from './cast';
import { facts, settled } from './facts';
import { cases, digest, recorded, type Answer } from './recording';
import { admitTogether } from '../../../lib/placement/admission/admit-together';

const { answers, digest: askedThen } = recorded();
const possible = cases.filter(({ name }) => !answers[name]?.invalid);

const admission = ({ daemonSet, objects, pods = 1, podNodeSelector, limitedResources }: AdmissionCase, { podSecurity }: Answer) => (
  admitTogether([{ daemonSet, uncreated: pods, leaving: [] }], objects, undefined, {
    podNodeSelector: podNodeSelector ?? false, limitedResources, podSecurity: podSecurity && (() => podSecurity),
  })[0]);

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
  const { spec, objections: [first], made } = admission(asked, answer);
  expect(settled(first?.kubernetes.message)).toBe(answer.refused);
  expect(made).toBe(answer.pods ?? 0);
  if (answer.facts) expect(facts(spec, { priority: asked.objects.priorityClasses !== undefined })).toEqual(answer.facts);
});
