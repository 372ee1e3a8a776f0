import type { WarningLaw } from './law';
import type { Warning } from './warning';
import type { Pod } from '../../kube/pod';
import { podContainers } from '../admission/pod-containers';
import { standing } from '../controller/applied';
import { upToDate } from '../controller/pod-revision';
import { isLive } from '../controller/pod-state';
import { templateOf } from '../template-of';
import { withoutNulls } from '../without-nulls';

/**
 * Unless the DaemonSet is given as it stands in the cluster, pods of the newest generation are taken to be made from the
 * manifest. If their containers run other images than it says, it is an update instead, of which nothing is foreseen.
 */
export const otherImages: WarningLaw = ({ daemonSet, pods = [], daemonSets }) => {
  if (standing(daemonSet, daemonSets)) return undefined;
  const containers = podContainers(withoutNulls(templateOf(daemonSet).spec)).filter(({ container: { image } }) => image);
  const taken = pods.filter(isLive).filter(upToDate(daemonSet, pods));
  const found = taken.flatMap((pod) => containers.map(({ container: { name, image }, field }) => (
    { pod, field, says: image!, runs: imageIn(pod, name) })));
  const others = found.filter(({ says, runs }) => runs && runs !== says);
  if (others.length === 0) return undefined;
  const warnings: readonly Warning[] = [{
    code: 'PodsOfOtherImages',
    path: `spec.template.spec.${others[0].field}.image`,
    pods: new Set(others.map(({ pod }) => pod)).size,
    runs: distinct(others.map(({ runs }) => runs!)),
    says: distinct(others.map(({ says }) => says)),
    remedies: [],
  }];
  return () => warnings;
};

const imageIn = ({ spec }: Pod, name: string) => podContainers(spec ?? {}).find(({ container }) => container.name === name)?.container.image;

const distinct = (images: readonly string[]) => [...new Set(images)];
