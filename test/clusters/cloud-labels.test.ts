import { instanceTypeLabels, placeLabels, spread } from '../../lib/clusters/cloud-labels';

test('a place is told under the keys of today and of old', () => {
  expect(placeLabels({ region: 'r', zone: 'r-a' })).toEqual({
    'topology.kubernetes.io/region': 'r',
    'topology.kubernetes.io/zone': 'r-a',
    'failure-domain.beta.kubernetes.io/region': 'r',
    'failure-domain.beta.kubernetes.io/zone': 'r-a',
  });
});

test('so is the type of a machine', () => {
  expect(instanceTypeLabels('t3.large')).toEqual({ 'node.kubernetes.io/instance-type': 't3.large', 'beta.kubernetes.io/instance-type': 't3.large' });
});

test('nodes are spread over zones in turn', () => {
  expect([0, 1, 2].map(spread(['us-east-1a', 'us-east-1b'], /[a-z]$/))).toEqual([
    { region: 'us-east-1', zone: 'us-east-1a' },
    { region: 'us-east-1', zone: 'us-east-1b' },
    { region: 'us-east-1', zone: 'us-east-1a' },
  ]);
});

test('no zone is refused', () => {
  expect(() => spread([], /[a-z]$/)).toThrow(new RangeError('A cloud cluster has at least one zone: name one in "zones", or leave "zones" out for the default.'));
});

test('names from which no region can be read are refused, all of them', () => {
  expect(() => spread(['us-east-1', 'us-east-1a', 'eu-west-1'], /[a-z]$/)).toThrow(new RangeError(
    'No region can be read from the zone "us-east-1", "eu-west-1": a zone is a region and a suffix that matches /[a-z]$/.',
  ));
});
