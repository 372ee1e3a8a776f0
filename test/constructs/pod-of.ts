import { Yaml, type Chart } from 'cdk8s';
import { daemonSetOf } from './synth';

/** The pods of the one agent of a chart as YAML, without what every agent has: the nodes that are machines, and NODE_NAME. */
export function podOf(scope: Chart): string {
  const { affinity: _, ...spec } = daemonSetOf(scope).spec.template.spec;
  const container = ({ env, ...rest }: any) => ({ ...rest, env: env?.filter(({ name }: any) => name !== 'NODE_NAME') });
  return Yaml.stringify(plain({ ...spec, containers: spec.containers.map(container), initContainers: spec.initContainers?.map(container) }));
}

/** Without empty lists and what is undefined. */
function plain(value: object): object {
  return JSON.parse(JSON.stringify(value, (__, each) => (Array.isArray(each) && each.length === 0 ? undefined : each)));
}
