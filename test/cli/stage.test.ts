import { Stage } from '../../lib/cli/stage';
import type { Applicant } from '../../lib/placement/scheduler/rehearsal';
import { daemonSet, node } from '../world';

const pod = (nodeName: string) => ({ metadata: { name: 'web', namespace: 'default' }, spec: { nodeName } });
const applicant: Applicant = {
  daemonSet: daemonSet(), node: node('a'), priority: 0, pod: { metadata: { name: 'agent-a', namespace: 'kube-system' }, spec: { priority: 1 } }, unasked: undefined,
};

test('who enters stands on its node, under its name and that of its DaemonSet, and comes back when it has to go', () => {
  const stage = new Stage([]);
  stage.enter(applicant);
  const [one] = stage.find('a', ['kube-system/agent']);
  expect(one).toEqual({ node: 'a', name: 'kube-system/agent', pod: { ...applicant.pod, spec: { priority: 1, nodeName: 'a' } }, successor: applicant });
  expect(stage.find('a', ['kube-system/agent-a'])).toEqual([one]);
  expect(stage.find('b', ['kube-system/agent'])).toEqual([]);
});

test('who leaves is gone, and others of the name stay on their nodes', () => {
  const stage = new Stage([{ pod: pod('a'), successor: applicant }, { pod: pod('b'), successor: undefined }]);
  const gone = stage.find('a', ['default/web']);
  expect(gone.map(({ successor }) => successor)).toEqual([applicant]);
  stage.leave(gone);
  expect(stage.pods).toEqual([pod('b')]);
});
