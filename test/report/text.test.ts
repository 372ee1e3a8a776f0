import { answersFor, daemonSet, seedNodes } from './cast';
import { place } from '../../lib/placement/place';
import type { Answer } from '../../lib/report/answer';
import type { Style } from '../../lib/report/style';
import { PLAIN, text, type TextOptions } from '../../lib/report/text';

const tolerant = { tolerations: [{ key: 'node-role.kubernetes.io/master', effect: 'NoSchedule' }] };
const shown = (answers: readonly Answer[], options: TextOptions = {}) => `\n${text(answers, { namespaces: false, ...options })}`;

describe('the text of a report', () => {
  test('is the table of kubectl with the nodes below it', () => {
    expect(shown(answersFor([daemonSet(tolerant)]))).toBe(`
NAME                    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR
fluentd-elasticsearch   3         3         3       3            3           <none>
  master   runs
  node1    runs
  node2    runs
`);
  });

  test('gives every reason its line, with the ways out', () => {
    expect(shown(answersFor([daemonSet({ nodeSelector: { app: 'dev' } })]))).toBe(`
NAME                    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR
fluentd-elasticsearch   1         1         1       1            1           app=dev
  master   excluded   no label "app", nodeSelector wants "dev" (label the node app=dev)
                      untolerated taint node-role.kubernetes.io/master:NoSchedule ${
  '(add a toleration: {key: node-role.kubernetes.io/master, operator: Exists, effect: NoSchedule})'}
  node1    runs
  node2    excluded   no label "app", nodeSelector wants "dev" (label the node app=dev)
`);
  });

  test('keeps DaemonSets apart', () => {
    const [one] = seedNodes;
    expect(shown(answersFor([daemonSet(tolerant), daemonSet(tolerant, { name: 'exporter', namespace: undefined })], [one]), { namespaces: true })).toBe(`
NAMESPACE     NAME                    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR
kube-system   fluentd-elasticsearch   1         1         1       1            1           <none>
  master   runs

default       exporter                1         1         1       1            1           <none>
  master   runs
`);
  });

  test('begins with NAMESPACE unless told otherwise', () => {
    const answers = answersFor([daemonSet()]);
    expect(text(answers)).toMatch(/^NAMESPACE +NAME +/);
    expect(text(answers, { namespaces: false })).toMatch(/^NAME +/);
  });

  test('is wide on demand', () => {
    expect(shown(answersFor([daemonSet(tolerant)], []), { wide: true })).toBe(`
NAME                    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   CONTAINERS   IMAGES         SELECTOR                     MISSCHEDULED   UNAVAILABLE
fluentd-elasticsearch   0         0         0       0            0           <none>          fluentd      fluentd:1.20   name=fluentd-elasticsearch   0              0
  no nodes
`);
  });

  test('shows problems and warnings in their places', () => {
    const problems = [{ path: 'spec.selector', type: 'Required value', message: 'Required value' }];
    expect(shown(
      answersFor([daemonSet(tolerant)], [seedNodes[1]], { problems, warnings: ['apps/v1beta2 is gone since 1.16'] }),
      { problems: [{ source: { file: 'b.yaml', line: 7 }, path: 'spec', message: 'is missing' }, { message: 'no source' }] },
    )).toBe(`
NAME                    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR
fluentd-elasticsearch   1         1         1       1            1           <none>
  problem: spec.selector: Required value
  warning: apps/v1beta2 is gone since 1.16
  node1   runs

problem: b.yaml:7: spec: is missing
problem: no source
`);
  });

  test('warns of nodes where the pod cannot work, below its verdict', () => {
    const windows = { metadata: { name: 'win', labels: { 'kubernetes.io/os': 'windows' } } };
    const answers = answersFor([daemonSet(tolerant)], [windows]);
    const paint = (word: string) => `<${word}>`;
    expect(text(answers, { style: { ...PLAIN, warning: paint } }).split('\n').slice(2, -1)).toEqual([
      '  win   runs   <warning:> images for Linux do not run on this Windows node, and nothing in the manifest calls it a Windows pod '
      + '(set spec.template.spec.nodeSelector[kubernetes.io/os] to linux)',
    ]);
    expect(text(answers, { columns: 60 }).split('\n').slice(2, -1)).toEqual([
      '  win   runs   warning: images for Linux do not run on this',
      '               Windows node, and nothing in the manifest',
      '               calls it a Windows pod (set',
      '               spec.template.spec.nodeSelector[kubernetes.io/os]',
      '               to linux)',
    ]);
  });

  test('tells the events of users only where it is wide, and breaks them like reasons', () => {
    const small = { metadata: { name: 'small' }, status: { allocatable: { cpu: '50m', memory: '1Gi', pods: '110' } } };
    const lines = (wide: boolean) => text(answersFor([daemonSet()], [small]), { wide, columns: 60 }).split('\n').slice(2, -1);
    const reason = lines(false);
    expect(lines(true)).toEqual([
      ...reason,
      '                    event FailedScheduling: 0/1 nodes are',
      '                    available: 1 Insufficient cpu.',
      '                    preemption: 0/1 nodes are available: 1',
      '                    Preemption is not helpful for',
      '                    scheduling.',
    ]);
    expect(reason.join()).not.toContain('event');
  });

  test('says where a cluster stands that is not there yet', () => {
    const [placement] = place([daemonSet(tolerant)], { nodes: [seedNodes[1]], pods: [] });
    expect(text([{ placement, problems: [], warnings: [] }])).toContain(
      '\n  now: desired 1, current 0, ready 0, up-to-date 0, available 0, misscheduled 0\n');
  });

  test('is empty for nothing', () => expect(text([])).toBe(''));

  test('neither obeys nor hides what stands in a manifest', () => {
    const hostile = daemonSet({ nodeSelector: { app: '\x1b[2J' } }, { name: 'a\u202eb' });
    expect(text(answersFor([hostile], [{ metadata: { name: 'n\n\x9b1' } }]), { wide: true, problems: [{ message: '\x07' }] }))
      .not.toMatch(/[^\n\x20-\x7e]/);
  });

  test('breaks reasons to fit the columns there are', () => {
    const lines = (columns: number) => text(answersFor([daemonSet()]), { columns }).split('\n').slice(2, -1);
    expect(lines(60)).toEqual([
      '  master   excluded   untolerated taint',
      '                      node-role.kubernetes.io/master:NoSchedule',
      '                      (add a toleration: {key:',
      '                      node-role.kubernetes.io/master,',
      '                      operator: Exists, effect: NoSchedule})',
      '  node1    runs',
      '  node2    runs',
    ]);
  });

  test('breaks what is said of DaemonSets, too, below its label, unless there is too little room', () => {
    const problems = [{ path: 'spec', type: 'x', message: 'one two three four five six' }];
    const [placement] = place([daemonSet(tolerant)], { nodes: [seedNodes[1]], pods: [] });
    const lines = (columns: number) => text(
      [{ placement, problems, warnings: ['seven eight nine ten eleven twelve'] }], { columns, problems: [{ message: 'one two three four five six seven' }] }).split('\n');
    expect(lines(41).filter((line) => !/^NAME|^kube|node1|^$/.test(line))).toEqual([
      '  problem: spec: one two three four five',
      '           six',
      '  warning: seven eight nine ten eleven',
      '           twelve',
      '  now: desired 1, current 0, ready 0,',
      '       up-to-date 0, available 0,',
      '       misscheduled 0',
      'problem: one two three four five six',
      '         seven',
    ]);
    expect(lines(38)).toEqual(expect.arrayContaining(['  problem: spec: one two three four five six', '  warning: seven eight nine ten eleven twelve']));
  });

  test('is painted as its style says, and as wide as before', () => {
    const tag = (name: string) => (word: string) => `<${name}>${word}</${name}>`;
    const style: Style = { heading: tag('h'), name: tag('n'), verdict: (word, verdict) => tag(verdict)(word), problem: tag('p'), warning: tag('w') };
    const answers = answersFor([daemonSet()], seedNodes, { problems: [{ path: 'a', type: 'b', message: 'c' }], warnings: ['w'] });
    const painted = text(answers, { style });
    expect(painted.match(/<.*?>.*?<\/.*?>/g)?.slice(8)).toEqual([
      '<n>fluentd-elasticsearch</n>', '<p>problem:</p>', '<w>warning:</w>', '<excluded>excluded</excluded>', '<runs>runs</runs>', '<runs>runs</runs>',
    ]);
    expect(painted.replace(/<\/?(h|n|p|w|runs|excluded)>/g, '')).toBe(text(answers));
  });
});
