import { createHash } from 'crypto';
import { readFileSync } from 'fs';
import { join } from 'path';
import { daemonSetOf, type TextCase } from './cast';
import { written } from './written';
import { KUBERNETES_VERSIONS, type KubernetesVersion } from '../../../lib/kube/well-known';
import { KINDS, type KindName } from '../../../lib/reading/kinds';

/** What a kube-scheduler did about a pod. */
export interface Outcome {
  /** A kind that it does not know, so that it cannot be asked. */
  readonly unknown?: string;
  /** The text of FailedScheduling. */
  readonly event?: string;
  /** Whom it deleted. */
  readonly victims?: readonly string[];
  /** It has its place. Where there is no event either, nobody looked at it. */
  readonly bound?: boolean;
}

export interface Recording {
  /** The release that was asked, for each minor version. */
  readonly kubernetes: Readonly<Record<KubernetesVersion, string>>;
  /** Of the cases that were asked. */
  readonly digest: string;
  /** By case, and by the version since which it is so. */
  readonly outcomes: Readonly<Record<string, Readonly<Partial<Record<KubernetesVersion, Outcome>>>>>;
}

export const FILE = join(__dirname, 'recorded.json');
export const cases = written;

/** All objects that there are, with their kinds. */
const objectsOf = (asked: TextCase) => (Object.keys(KINDS) as KindName[]).flatMap((kind) => {
  const { list, versions: [apiVersion] } = KINDS[kind];
  const given = (asked as unknown as Readonly<Record<string, readonly object[] | undefined>>)[list] ?? [];
  return given.map((object) => ({ apiVersion, kind, ...object }));
});

/** As `scheduler/` reads it. */
const question = (asked: TextCase) => ({
  daemonSet: daemonSetOf({ ...asked.pod, ...asked.runtimeClass && { nodeSelector: asked.runtimeClass.scheduling?.nodeSelector } }),
  node: asked.nodes[0].metadata.name,
  objects: objectsOf(asked),
});

export const asked = JSON.stringify(cases.map(question));
export const digest = createHash('sha256').update(asked).digest('hex').slice(0, 12);
export const recorded = (): Recording => JSON.parse(readFileSync(FILE, 'utf8')) as Recording;

/** What a version did, which may be what an older one did. */
export function outcomeIn({ outcomes }: Recording, name: string, version: KubernetesVersion): Outcome {
  const until = KUBERNETES_VERSIONS.slice(0, KUBERNETES_VERSIONS.indexOf(version) + 1);
  return until.map((each) => outcomes[name][each]).filter((each) => each !== undefined).pop()!;
}
