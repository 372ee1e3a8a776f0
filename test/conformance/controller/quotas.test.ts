import { quotas, recorded } from './recording';
import type { ResourceList } from '../../../lib/kube/pod';
import { place } from '../../../lib/placement/place';
import type { Placement } from '../../../lib/placement/placement';
import { parseQuantity } from '../../../lib/placement/resources/quantity';

const { quotas: answers } = recorded();

const isThrough = ({ standstill, status }: Placement) => !standstill && status.currentNumberScheduled === status.desiredNumberScheduled;

test('every case has its answer, and every answer its case', () => expect(Object.keys(answers)).toEqual(quotas.map(({ name }) => name)));

describe.each(quotas)('$name', ({ name, daemonSet, nodes, pods, now, quota }) => {
  const { namespace } = daemonSet.metadata;
  const placed = (hard: ResourceList) => {
    const resourceQuotas = [{ apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'quota', namespace }, spec: { hard } }];
    return place([daemonSet], { nodes, pods, resourceQuotas }, { now: new Date(now) })[0];
  };
  const placement = placed(quota);

  test('how far it gets is how far the controller gets', () => expect([placement.status]).toEqual(answers[name]));

  const [way] = placement.standstill?.remedies ?? [];
  const told = way?.code === 'RaiseQuota' ? way.hard : undefined;

  test('a quota that halts it is told with what is enough for the whole update, and not with more', () => {
    expect(told === undefined).toBe(placement.standstill === undefined);
    if (!told) return;
    const less = `${Number(parseQuantity(told['requests.cpu'])!.milli) - 1}m`;
    expect([placed(told), placed({ 'requests.cpu': less })].map(isThrough)).toEqual([true, false]);
  });

  test('who stays behind is told', () => {
    const [{ updatedNumberScheduled, currentNumberScheduled, numberMisscheduled }] = answers[name];
    expect(placement.standstill?.outdated ?? 0).toBe(currentNumberScheduled - updatedNumberScheduled + numberMisscheduled);
  });
});
