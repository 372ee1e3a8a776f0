import { AGENT, NODES } from './files';
import { lenient } from './terminal';
import { answer } from '../../lib/cli/answer';
import { readManifests } from '../../lib/reading/manifests';

const read = (text: string, file: string) => readManifests([{ text, file }]);
const place = (applied: string, existing: string, namespace?: string) => answer(
  { applied: read(applied, 'f'), existing: read(existing, 'c'), builtIn: [{ cluster: 'kind', node: { metadata: { name: 'built-in' } } }] },
  { namespace, kubernetesVersion: '1.30', kubernetes: lenient },
);
const POD = '\n---\n{apiVersion: v1, kind: Pod, metadata: {name: p}}';

describe('an answer', () => {
  test('says for each DaemonSet where it lands, whence it came, and for which version', () => {
    const { answers, problems, notes } = place(AGENT.replace('apps/v1', 'apps/v1beta2'), NODES);
    expect([problems, notes]).toEqual([[], []]);
    expect(answers).toMatchObject([{ source: { file: 'f', line: 1 }, problems: [], warnings: [expect.stringContaining('apps/v1beta2')] }]);
    const [{ placement }] = answers;
    expect(placement.kubernetesVersion).toBe('1.30');
    expect(placement.decisions.map(({ node, verdict }) => `${node.metadata.name} ${verdict}`))
      .toEqual(['built-in runs', 'master excluded', 'node1 runs', 'node2 runs']);
  });

  test('observes only where pods are given', () => {
    expect(place(AGENT, NODES).answers[0].placement.observed).toBeUndefined();
    expect(place(AGENT, NODES + POD).answers[0].placement.observed).toMatchObject({ currentNumberScheduled: 0 });
  });

  test('gathers the problems of both inputs', () => {
    const twice = `${AGENT}---\n${AGENT}---\n[]`;
    const { problems } = place(twice, `${NODES}---\n{kind: 1}`);
    expect(problems.map(({ source }) => `${source.file}:${source.line}`)).toEqual(['f:35', 'f:18', 'c:15', 'c:15']);
  });

  test('is about one namespace on demand', () => {
    const { answers, notes } = place(`${AGENT}---\n${AGENT.replace('  namespace: kube-system\n', '')}`, NODES, 'mine');
    expect(answers.map(({ placement: { daemonSet } }) => daemonSet.metadata.namespace)).toEqual(['mine']);
    expect(notes).toEqual(['1 of 2 DaemonSets in -f left out: not in namespace mine']);
  });
});
