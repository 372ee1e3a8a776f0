import { isDeepStrictEqual } from 'node:util';
import { Chart, Testing } from 'cdk8s';
import fc from 'fast-check';
import { TEMPLATE } from './agent-template';
import { isAvailable, loadSync } from '../../../lib/kubernetes/load';
import { changesTemplate } from '../../../lib/placement/controller/template-change';
import { agents, variants } from '../../agents-and-options';
import { rewrites } from '../../corpus/kit/rewrites';
import { pods } from '../../differential/pods';
import { fixed } from '../../differential/tables';

type Json = any;

(isAvailable() ? describe : describe.skip)(`as the API server has it${isAvailable() ? '' : ' (skipped: the judge is not built)'}`, () => {
  const synthesized = [...agents, ...variants].flatMap(([, add]) => {
    const chart = new Chart(Testing.app(), 'test');
    add(chart, {});
    return Testing.synth(chart).filter(({ kind }) => kind === 'DaemonSet');
  });
  const manifests: Json[] = [...rewrites().map(({ manifest }) => manifest), ...synthesized];
  const known = fixed(pods).map(({ entry }) => ({ spec: (entry as Json).pod }));
  const templates: Json[] = [TEMPLATE, ...manifests.map(({ spec }) => spec.template), ...known];

  /** As they stand in the cluster once they are created; undefined where the server cannot read one. */
  function stored(...all: Json[]): Json[] {
    const objects = all.map((template) => ({ apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'a' }, spec: { template } }));
    return loadSync().validate(objects, { defaulted: true }).map((verdict) => (verdict.defaulted as Json)?.spec.template);
  }

  test('what it stores is what was written', () => {
    expect(templates.length).toBeGreaterThan(90);
    const live = stored(...templates);
    expect(templates.filter((template, index) => changesTemplate(template, live[index]))).toEqual([]);
    expect(templates.filter((template, index) => changesTemplate(template, live[index], template))).toEqual([]);
    expect(templates.filter((_, index) => changesTemplate(live[index], live[index], live[index]))).toEqual([]);
  });

  test('one step to another manifest is a change exactly if it stores another template', () => {
    const anyStep = fc.constantFrom('remove', 'empty', 'other', 'again', 'swap');
    fc.assert(fc.property(fc.nat(templates.length - 1), fc.nat(), anyStep, (which, place, step) => {
      const [one, other] = [templates[which], stepped(templates[which], place, step)];
      const [before, after] = stored(one, other);
      fc.pre(before && after);
      const isOther = !isDeepStrictEqual(before, after);
      expect([other, changesTemplate(other, before, one)]).toEqual([other, isOther]);
      expect([one, changesTemplate(one, after, other)]).toEqual([one, isOther]);
    }), { numRuns: 300, seed: 37 }); // as other comparisons with the judge: `npm test` says the same each time
  });
});

/** The template with one of its values changed. An empty text is not tried: Kubernetes tells some from none, and refuses them. */
function stepped(template: Json, place: number, step: string): Json {
  const copy = structuredClone(template);
  const places = placesIn(copy);
  const [parent, key] = places[place % places.length];
  const value = parent[key];
  if (step === 'again' && Array.isArray(value)) {
    value.push(structuredClone(value[0]));
  } else if (step === 'swap' && Array.isArray(value)) {
    value.reverse();
  } else if (step === 'empty' && typeof value !== 'string') {
    parent[key] = emptied(value);
  } else if (step === 'other' && typeof value !== 'object') {
    parent[key] = otherThan(value);
  } else if (Array.isArray(parent)) {
    parent.splice(key as number, 1);
  } else {
    delete parent[key];
  }
  return copy;
}

function placesIn(value: Json): [Json, string | number][] {
  if (typeof value !== 'object' || value === null) {return [];}
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [[value, key] as [Json, string | number], ...placesIn(value[key])]);
}

function emptied(value: unknown): unknown {
  if (typeof value === 'object') {return Array.isArray(value) ? [] : {};}
  return typeof value === 'number' ? 0 : false;
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') {return !value;}
  return typeof value === 'number' ? value + 1 : `${value}1`;
}
