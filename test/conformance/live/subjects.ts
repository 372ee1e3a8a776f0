import type { Scenario } from './scenario';
import { admission } from './scenarios/admission';
import { competition } from './scenarios/competition';
import { daemonPods } from './scenarios/daemon-pods';
import { hostPorts } from './scenarios/host-ports';
import { neighbours } from './scenarios/neighbours';
import { nodeNames } from './scenarios/node-names';
import { nodes } from './scenarios/nodes';
import { preemption } from './scenarios/preemption';
import { quotas } from './scenarios/quotas';
import { resources } from './scenarios/resources';
import { rollouts } from './scenarios/rollouts';
import { schedulers } from './scenarios/schedulers';
import { volumes } from './scenarios/volumes';

/** The scenarios by subject; each subject has a file of recordings. */
export const SUBJECTS: Readonly<Record<string, readonly Scenario[]>> = {
  'resources': resources,
  'host-ports': hostPorts,
  'volumes': volumes,
  'neighbours': neighbours,
  'schedulers': schedulers,
  'admission': admission,
  'quotas': quotas,
  'preemption': preemption,
  'competition': competition,
  'nodes': nodes,
  'node-names': nodeNames,
  'daemon-pods': daemonPods,
  'rollouts': rollouts,
};
