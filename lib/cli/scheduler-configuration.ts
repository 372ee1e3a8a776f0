import { CannotRun, messageOf } from './exit-code';
import type { Judge } from './io';
import { readPaths } from '../reading/files';
import { readTyped } from '../reading/manifests';

const KIND = 'KubeSchedulerConfiguration';

/** Reads what kube-scheduler is started with. @throws CannotRun where the file is not that and nothing else */
export function readSchedulerConfiguration(path: string, kubernetes: Judge | undefined): object {
  const { inputs, problems } = readPaths([path], () => new Uint8Array());
  const read = readTyped(inputs);
  const faults = [...problems, ...read.problems].map(({ source, message }) => `${source.file}:${source.line}: ${message}`);
  const [first, ...others] = read.documents;
  if (faults.length === 0 && (first?.kind !== KIND || others.length > 0)) faults.push(`${path}: holds no ${KIND}, or more than that`);
  if (faults.length > 0) throw new CannotRun(faults.map((fault) => `--scheduler-config ${fault}`).join('\n'));
  try {
    kubernetes?.schedule([{ pods: [], nodes: [], configuration: first.object }]);
  } catch (error) {
    throw new CannotRun(`--scheduler-config ${path}: ${messageOf(error)}`);
  }
  return first.object;
}
