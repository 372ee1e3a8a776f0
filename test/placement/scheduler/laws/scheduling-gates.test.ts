import { schedulingGates } from '../../../../lib/placement/scheduler/laws/scheduling-gates';
import { guest, room } from '../guests';

test('gates keep a pod from being looked at', () => {
  expect(schedulingGates(guest('new', {}, { schedulingGates: [{ name: 'a' }, { name: 'b' }] }), room(), '1.37')).toEqual([{
    code: 'SchedulingGated',
    layer: 'scheduler',
    path: 'spec.template.spec.schedulingGates',
    gates: ['a', 'b'],
    remedies: [],
    kubernetes: { plugin: 'SchedulingGates', status: 'UnschedulableAndUnresolvable', message: 'Scheduling is blocked due to non-empty scheduling gates' },
  }]);
  expect(schedulingGates(guest('new'), room(), '1.37')).toEqual([]);
});
