import { guest, onPort, room } from './guests';
import { refusals } from '../../../lib/placement/scheduler/laws';

test('all laws are heard, and the first that objects is the one that Kubernetes reports', () => {
  const newcomer = onPort('new', 80, { schedulingGates: [{ name: 'wait' }] });
  const found = refusals(newcomer, room({ pods: 1 }, [onPort('old', 80)]), '1.37').map(({ code, decisive }) => [code, decisive]);
  expect(found).toEqual([['SchedulingGated', true], ['HostPortConflict', false], ['TooManyPods', false]]);
});

test('where none objects, there is nothing', () => expect(refusals(guest('new'), room(), '1.37')).toEqual([]));
