import type { Inputs } from './inputs';
import type { Node } from '../kube/node';
import type { ReadingProblem, Source } from '../kube/source';
import { distinct } from '../reading/distinct';
import type { Manifest } from '../reading/manifests';

/** The nodes of built-in clusters, then those of files, each name once. What comes from no file has no line. */
export function distinctNodes(builtIn: Inputs['builtIn'], fromFiles: readonly Manifest<Node>[]): { kept: Manifest<Node>[]; problems: ReadingProblem[] } {
  const lineless = new Set<Source>();
  const made = builtIn.map(({ cluster, node: object }): Manifest<Node> => {
    const source = { file: `built-in cluster ${cluster}`, line: 1 };
    lineless.add(source);
    return { object, source, warnings: [], positionOf: () => source };
  });
  const placeOf = (source: Source) => (lineless.has(source) ? source.file : `${source.file}:${source.line}`);
  const { kept, problems } = distinct('Node', [...made, ...fromFiles], placeOf);
  return { kept, problems: problems.map((problem) => (lineless.has(problem.source) ? { message: `${problem.source.file}: ${problem.message}` } : problem)) };
}
