import { quotas, recorded } from './recording';
import { place } from '../../../lib/placement/place';

const { quotas: answers } = recorded();

test('every case has its answer, and every answer its case', () => expect(Object.keys(answers)).toEqual(quotas.map(({ name }) => name)));

describe.each(quotas)('$name', ({ name, daemonSet, nodes, pods, now, quota }) => {
  const { namespace } = daemonSet.metadata;
  const resourceQuotas = [{ apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'quota', namespace }, spec: { hard: quota } }];
  const [placement] = place([daemonSet], { nodes, pods, resourceQuotas }, { now: new Date(now) });

  test('how far it gets is how far the controller gets', () => expect([placement.status]).toEqual(answers[name]));

  test('who stays behind is told', () => {
    const [{ updatedNumberScheduled, currentNumberScheduled, numberMisscheduled }] = answers[name];
    expect(placement.standstill?.outdated ?? 0).toBe(currentNumberScheduled - updatedNumberScheduled + numberMisscheduled);
  });
});
