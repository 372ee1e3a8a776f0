import { App, Chart } from 'cdk8s';
import { Objections } from '../../lib/gate/objections';

test('a line bears the path of its construct, and stands until it is replaced', () => {
  const app = new App();
  const [one, other] = ['one', 'other'].map((id) => new Chart(app, id));
  const objections = new Objections();
  objections.say(one, ['is too small', 'is too slow']);
  objections.say(other, []);
  expect(() => app.synthYaml()).toThrow(new Error('Validation failed with the following errors:\n  [one] is too small\n  [one] is too slow'));
  objections.say(one, ['is too small']);
  objections.say(other, ['is too big']);
  expect(() => app.synthYaml()).toThrow(new Error('Validation failed with the following errors:\n  [one] is too small\n  [other] is too big'));
  objections.say(one, []);
  objections.say(other, []);
  expect(app.synthYaml()).toBe('');
});
