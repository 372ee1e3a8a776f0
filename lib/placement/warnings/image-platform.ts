import type { WarningLaw } from './law';
import type { DaemonSet } from '../../kube/daemon-set';
import { ARCH_LABEL, IMAGE_PLATFORMS_ANNOTATION, OS_LABEL } from '../../kube/well-known';
import { platformOf, type Platform } from '../node-platform';
import type { Remedy } from '../remedy';
import { valueAt } from '../string-map';
import { templateOf } from '../template-of';

/**
 * Who declares for which platforms the images are built is warned of nodes of other platforms, on which the pod would
 * start and fail (`exec format error`). It is declared by the annotation `cdk8s-daemonsets/image-platforms` of the
 * template, or else of the DaemonSet: `linux/amd64,linux/arm64`. A variant (`linux/arm/v7`) is not compared, since nodes
 * do not tell theirs.
 *
 * @see https://github.com/opencontainers/image-spec/blob/main/image-index.md
 */
export const imagePlatform: WarningLaw = ({ daemonSet }) => {
  const found = declaration(daemonSet);
  if (!found) return undefined;
  const { path, platforms } = found;
  const unreadable = platforms.filter((text) => !READABLE.test(text));
  if (unreadable.length > 0) return () => [{ code: 'ImagePlatformsUnreadable', path, unreadable, remedies: [] }];
  const built = platforms.map(parse);
  return (node) => {
    const has = platformOf(node);
    if (built.some((each) => agree(each.os, has.os) && agree(each.arch, has.arch))) return [];
    return [{ code: 'ImagePlatformMismatch', path, platforms, has: textOf(has), remedies: selecting(built, has) }];
  };
};

/** Whether a manifest says for what its images are built. */
export const declaresPlatforms = (daemonSet: DaemonSet): boolean => declaration(daemonSet) !== undefined;

const READABLE = /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9.]+)?$/;

function declaration(daemonSet: DaemonSet): { readonly path: string; readonly platforms: readonly string[] } | undefined {
  const places = [['spec.template.', templateOf(daemonSet).metadata], ['', daemonSet.metadata]] as const;
  for (const [place, { annotations }] of places) {
    const platforms = valueAt(annotations, IMAGE_PLATFORMS_ANNOTATION)?.split(',').map((each) => each.trim()).filter(Boolean) ?? [];
    if (platforms.length > 0) return { path: `${place}metadata.annotations[${IMAGE_PLATFORMS_ANNOTATION}]`, platforms };
  }
  return undefined;
}

interface Built {
  readonly os: string;
  readonly arch: string;
}

function parse(text: string): Built {
  const [os, arch] = text.split('/');
  return { os, arch };
}

/** What a node does not tell cannot be held against it. */
const agree = (built: string, has: string | undefined) => has === undefined || built === has;

const textOf = ({ os, arch }: Platform) => [os, arch].filter(Boolean).join('/');

/** By the half that is foreign to all platforms. Where none is, as in a mix of systems and architectures, one label cannot tell. */
function selecting(built: readonly Built[], has: Platform): readonly Remedy[] {
  const halves = [{ key: OS_LABEL, half: 'os' }, { key: ARCH_LABEL, half: 'arch' }] as const;
  const foreign = halves.find(({ half }) => built.every((each) => !agree(each[half], has[half])));
  return foreign ? [{ code: 'RequireLabel', key: foreign.key, operator: 'In', values: [...new Set(built.map((each) => each[foreign.half]))] }] : [];
}
