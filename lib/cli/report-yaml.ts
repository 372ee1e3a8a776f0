import { printableYaml } from './printable-yaml';
import type { Report } from '../report/report';

/** The YAML of a report, a DaemonSet at a time, as its JSON. */
export function* reportYaml({ daemonSets, ...head }: Report): Generator<string> {
  if (daemonSets.length === 0) {
    yield printableYaml({ ...head, daemonSets });
    return;
  }
  yield `${printableYaml(head)}daemonSets:\n`;
  for (const daemonSet of daemonSets) yield printableYaml([daemonSet]).replace(/^(?=.)/gm, '  ');
}
