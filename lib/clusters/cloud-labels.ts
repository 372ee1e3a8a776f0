import { INSTANCE_TYPE_LABEL, REGION_LABEL, ZONE_LABEL } from '../kube/well-known';

export interface Place {
  readonly region: string;
  readonly zone: string;
}

/** The labels of a zone, under today's keys and the deprecated ones, which cloud providers still set. */
export function placeLabels({ region, zone }: Place): Record<string, string> {
  return {
    [REGION_LABEL]: region,
    [ZONE_LABEL]: zone,
    'failure-domain.beta.kubernetes.io/region': region,
    'failure-domain.beta.kubernetes.io/zone': zone,
  };
}

/** The label of a machine type, under today's key and the deprecated one. */
export function instanceTypeLabels(instanceType: string): Record<string, string> {
  return { [INSTANCE_TYPE_LABEL]: instanceType, 'beta.kubernetes.io/instance-type': instanceType };
}

/**
 * Spreads nodes over zones in turn.
 *
 * @param suffix what a zone's name has after that of its region
 * @throws RangeError when there is no zone, or when the name of one lacks the suffix
 */
export function spread(zones: readonly string[], suffix: RegExp): (index: number) => Place {
  if (zones.length === 0) {
    throw new RangeError('A cloud cluster has at least one zone: name one in "zones", or leave "zones" out for the default.');
  }
  const odd = zones.filter((zone) => zone.replace(suffix, '') === zone);
  if (odd.length > 0) {
    throw new RangeError(`No region can be read from the zone ${odd.map((zone) => `"${zone}"`).join(', ')}: a zone is a region and a suffix that matches ${suffix}.`);
  }
  return (index) => {
    const zone = zones[index % zones.length];
    return { region: zone.replace(suffix, ''), zone };
  };
}
