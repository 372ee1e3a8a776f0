import { App, Chart } from 'cdk8s';
import { Warnings } from '../../lib/gate/warnings';

test('a warning is printed once for each construct, with its path', () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  const app = new App();
  const [one, other] = ['one', 'other'].map((id) => new Chart(app, id));
  const warnings = new Warnings();
  for (const construct of [one, one, other]) {warnings.print(construct, 'beware');}
  warnings.print(one, 'look');
  expect(warn.mock.calls).toEqual([['Warning: [one] beware'], ['Warning: [other] beware'], ['Warning: [one] look']]);
  warn.mockRestore();
});
