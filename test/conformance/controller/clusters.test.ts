import { clusters, digest, recorded, tables, type Outcome } from './recording';
import { targetNode } from '../../../lib/placement/controller/target-node';
import { place } from '../../../lib/placement/place';

const { clusters: answers, digest: askedThen, tables: printed } = recorded();

test('every case has its answer, and every answer its case; if not, `npm run record:controller` asks anew', () => {
  expect(askedThen).toBe(digest);
  expect(Object.keys(answers)).toEqual(clusters.map(({ name }) => name));
  expect(Object.keys(printed)).toEqual(tables.map(({ name }) => name));
});

test('everything settles, whatever the order in which the controller goes through its maps', () => {
  expect(Object.entries(answers).filter(([, { end }]) => end.endless || end.varies).map(([name]) => name)).toEqual([]);
});

describe.each(clusters)('$name', ({ name, daemonSet, nodes, pods, now }) => {
  const { now: first, end }: Outcome = answers[name];
  const [placement] = place([daemonSet], { nodes, pods }, { now: new Date(now) });
  const { decisions } = placement;

  test('what stands now is what the controller counts', () => expect(placement.observed).toEqual(first.status));

  test('what a full sync leads to is what the controller counts in the end', () => expect(placement.status).toEqual(end.status));

  test('every node ends as we say', () => {
    const verdicts = decisions.map(({ node, verdict }) => [node.metadata.name, verdict]);
    expect(verdicts).toEqual(decisions.map(({ node, shouldRun, pods: [had] }) => {
      const has = (end.pods[node.metadata.name] ?? []).length > 0;
      if (has) return [node.metadata.name, shouldRun ? 'runs' : 'stays'];
      return [node.metadata.name, had ? 'removed' : 'excluded'];
    }));
  });

  test('a pod is made at once where one should run and there is none', () => {
    const wanting = decisions.filter((decision) => decision.verdict === 'runs' && decision.pods.length === 0).map(({ node }) => node.metadata.name);
    expect(first.created).toEqual(expect.arrayContaining(wanting));
    expect(first.created.filter((nodeName) => !placement.on(nodeName).shouldRun)).toEqual([]);
  });

  test('nothing is deleted but what we count for the DaemonSet, and what is for nodes that are not there', () => {
    const counted = decisions.flatMap((decision) => decision.pods);
    const lost = pods.filter((pod) => !nodes.some(({ metadata }) => metadata.name === targetNode(pod)));
    const names = [...counted, ...lost].map(({ metadata }) => metadata.name);
    expect(first.deleted.filter((pod) => !names.includes(pod))).toEqual([]);
  });
});
