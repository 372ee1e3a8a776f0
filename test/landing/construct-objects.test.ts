import { App, ApiObject, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { aDaemonSet, manifest } from './a-daemon-set';
import { isConstruct, isSynthesizable, objectsUnder } from '../../lib/landing/construct-objects';

const kindsAndNames = (objects: unknown[]) => (objects as ReturnType<typeof manifest>[]).map(({ kind, metadata }) => `${kind} ${metadata.name}`);

test('an app gives the objects of all its charts', () => {
  const app = new App();
  aDaemonSet(new Chart(app, 'one'), 'a');
  aDaemonSet(new Chart(app, 'two'), 'b');
  expect(objectsUnder(app)).toEqual([manifest('a'), manifest('b')]);
});

test('a chart gives each object once, and those of the charts within', () => {
  const chart = new Chart(new App(), 'outer');
  aDaemonSet(chart, 'a');
  aDaemonSet(new Chart(new Construct(chart, 'between'), 'inner'), 'b');
  expect(objectsUnder(chart)).toEqual([manifest('a'), manifest('b')]);
});

test('a construct gives its own objects, not those of its siblings', () => {
  const chart = new Chart(new App(), 'chart');
  const construct = new Construct(chart, 'construct');
  aDaemonSet(construct, 'a');
  aDaemonSet(chart, 'b');
  expect(objectsUnder(construct)).toEqual([manifest('a')]);
});

test('a construct that holds a chart gives what is beside that chart too', () => {
  const construct = new Construct(new Chart(new App(), 'chart'), 'construct');
  aDaemonSet(construct, 'a');
  aDaemonSet(new Chart(construct, 'inner'), 'b');
  expect(kindsAndNames(objectsUnder(construct)).sort()).toEqual(['DaemonSet a', 'DaemonSet b']);
});

test('an ApiObject gives itself', () => {
  expect(objectsUnder(aDaemonSet(new Chart(new App(), 'chart'), 'a'))).toEqual([manifest('a')]);
});

test('what is lazy is resolved, and patches are applied', () => {
  const chart = new Chart(new App(), 'chart');
  new ApiObject(chart, 'a', { ...manifest('a'), spec: Lazy.any({ produce: () => ({ late: true }) }) });
  expect(objectsUnder(chart)).toEqual([{ ...manifest('a'), spec: { late: true } }]);
});

test('a chart is validated as synth does', () => {
  const chart = new Chart(new App(), 'chart');
  aDaemonSet(chart, 'a').node.addValidation({ validate: () => ['no image'] });
  expect(() => objectsUnder(chart)).toThrow('no image');
});

test.each([
  ['a construct', new App(), true, false],
  ['a chart', new Chart(new App(), 'chart'), true, true],
  ['a manifest', manifest('a'), false, false],
  ['a manifest that has a field "node"', { node: 'n' }, false, false],
  ['something with toJson', { toJson: () => [] }, false, true],
  ['null', null, false, false],
  ['text', 'text', false, false],
])('%s is told from the rest', (_, value, construct, synthesizable) => {
  expect([isConstruct(value), isSynthesizable(value)]).toEqual([construct, synthesizable]);
});
