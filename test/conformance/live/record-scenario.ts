import { setTimeout } from 'timers/promises';
import type { Api } from './api';
import { describeSight } from './describe-sight';
import { objectsGiven, podsGiven } from './last-change';
import { mergePatch } from './merge-patch';
import { PlainNames } from './plain-names';
import type { Recorded } from './recording';
import type { Scenario, Step } from './scenario';
import type { World } from './world';
import type { DaemonSet } from '../../../lib/kube/daemon-set';

const TABLE = 'application/json;as=Table;g=meta.k8s.io;v=v1';

interface Table {
  readonly columnDefinitions: readonly { readonly name: string }[];
  readonly rows: readonly { readonly cells: readonly unknown[] }[];
}

/**
 * Lets a scenario happen.
 *
 * @throws if it does not come to rest
 */
export async function recordScenario(world: World, scenario: Scenario, namespace: string): Promise<Recorded> {
  try {
    await world.open(scenario, namespace);
    let before = await world.all();
    let last: Step | undefined;
    for (const daemonSet of scenario.daemonSets) {
      await world.create({ apiVersion: 'apps/v1', kind: 'DaemonSet', ...daemonSet });
      await world.settle();
    }
    for (const step of scenario.then ?? []) {
      await nextSecond();
      [before, last] = [await world.all(), step];
      await world.take(step);
      await world.settle();
    }
    const after = await world.look();
    const described = describeSight({
      names: new PlainNames(namespace, manifests(scenario).map(({ metadata }) => metadata.name)),
      manifests: manifests(scenario),
      pods: podsGiven(last, before.pods, after.pods),
      objects: objectsGiven(last, before.objects),
      after,
    });
    const asked = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: PlainNames.NAMESPACE, ...scenario.namespace } };
    return {
      name: scenario.name,
      given: { ...described.given, namespace: asked },
      found: { ...described.found, table: await table(world.api, namespace) },
    };
  } finally {
    await world.clear();
  }
}

/** Pods are ordered by the second in which they were made; of those of one second the name decides, which ends at random. */
async function nextSecond(): Promise<void> {
  await setTimeout(1000 - Date.now() % 1000);
}

/** The DaemonSets as somebody would have them in files after all steps, in the order of their creation. */
function manifests({ daemonSets, then = [] }: Scenario): DaemonSet[] {
  const made = new Map(daemonSets.map((daemonSet) => [`DaemonSet/${daemonSet.metadata.name}`, daemonSet]));
  for (const step of then) {
    if ('create' in step && step.create.kind === 'DaemonSet') made.set(`DaemonSet/${step.create.metadata.name}`, step.create as unknown as DaemonSet);
    if ('into' in step && made.has(step.into)) made.set(step.into, mergePatch(made.get(step.into), step.merge) as DaemonSet);
  }
  return [...made.values()];
}

/** kubectl asks for this and prints it as it is. */
async function table(api: Api, namespace: string): Promise<string[][]> {
  const { columnDefinitions, rows } = await api.get<Table>(`/apis/apps/v1/namespaces/${namespace}/daemonsets`, { accept: TABLE });
  const all = [columnDefinitions.map(({ name }) => name.toUpperCase()), ...rows.map(({ cells }) => cells.map(String))];
  const age = all[0].indexOf('AGE');
  return all.map((cells) => cells.filter((_, index) => index !== age));
}

