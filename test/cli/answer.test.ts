import { AGENT, NODES } from './files';
import { lenient } from './terminal';
import { answer } from '../../lib/cli/answer';
import type { Judge } from '../../lib/cli/io';
import { readManifests } from '../../lib/reading/manifests';

const read = (text: string, file: string) => readManifests([{ text, file }]);
const place = (applied: string, existing: string, namespace?: string) => answer(
  { applied: read(applied, 'f'), existing: read(existing, 'c'), builtIn: [{ cluster: 'kind', node: { metadata: { name: 'built-in' } } }] },
  { namespace, kubernetesVersion: '1.30', kubernetes: lenient },
);
const verdicts = (applied: string, existing: string, kubernetes: Judge | undefined) => answer(
  { applied: read(applied, 'f'), existing: read(existing, 'c'), builtIn: [] }, { kubernetesVersion: '1.37', kubernetes },
).answers.map(({ placement }) => placement.on('node1').verdict);
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

  test('knows an update by the DaemonSet that stands in -c, and has nothing to say of others there', () => {
    const metadata = '  annotations: {deprecated.daemonset.template.generation: "7"}\nspec:\n  selector';
    const live = AGENT.replace('spec:\n  selector', metadata);
    const generation = (applied: string, existing: string) => {
      const { answers: [{ placement }], notes, problems } = place(applied, existing);
      return [placement.daemonSet.metadata.annotations?.['deprecated.daemonset.template.generation'], notes, problems];
    };
    const other = live.replace('name: fluentd-elasticsearch', 'name: other');
    expect(generation(AGENT, `${NODES}---\n${live}---\n${other}`)).toEqual(['7', [], []]);
    expect(generation(AGENT.replace(':1.20', ':1.21'), `${NODES}---\n${live}`)).toEqual(['8', [], []]);
    expect(generation(AGENT, `${NODES}---\n${other}`)).toEqual([undefined, [], []]);
    expect(generation(AGENT, `${NODES}---\n${live}---\n${live}`)).toMatchObject(['7', [], [{
      message: 'DaemonSet "kube-system/fluentd-elasticsearch" is given twice; the first, c:15, counts',
    }]]);
  });

  test('what stands in -c is updated, which Kubernetes may refuse where it would create', () => {
    const kubernetes: Judge = { ...lenient, validateUpdates: (all) => all.map(() => ({ strict: [], causes: [], warnings: ['update'] })) };
    const warnings = (existing: string) => answer(
      { applied: read(AGENT, 'f'), existing: read(existing, 'c'), builtIn: [] }, { kubernetesVersion: '1.37', kubernetes }).answers.map((each) => each.warnings);
    expect(warnings(`${NODES}---\n${AGENT}`)).toEqual([['update']]);
    expect(warnings(NODES)).toEqual([[]]);
  });

  test('of what Kubernetes cannot read it is not asked, and all keep their order', () => {
    const asked: string[] = [];
    const nameOf = (object: object) => (object as { metadata: { name: string } }).metadata.name;
    const kubernetes: Judge = {
      ...lenient,
      validate: (objects) => objects.map((object) => ({ unread: nameOf(object as object) === 'b', error: 'no', strict: [], causes: [], warnings: [] })),
      schedule: (questions) => {
        asked.push(...questions.flatMap(({ pods }) => pods.map(nameOf)));
        return lenient.schedule(questions);
      },
    };
    const spread = AGENT.replace('      containers:', '      topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule}]\n      containers:');
    const all = ['a', 'b', 'c'].map((name) => spread.replace('name: fluentd-elasticsearch', `name: ${name}`)).join('---\n');
    const { answers, verifiable } = answer({ applied: read(all, 'f'), existing: read(NODES, 'c'), builtIn: [] }, { kubernetesVersion: '1.37', kubernetes });
    expect(asked).toEqual(['a-node1', 'a-node2', 'c-node1', 'c-node2']);
    expect(answers.map(({ placement }) => `${nameOf(placement.daemonSet)} ${placement.on('node1').verdict}`)).toEqual(['a runs', 'b undecided', 'c runs']);
    expect(verifiable.map(({ daemonSet }) => nameOf(daemonSet))).toEqual(['a', 'c']);
  });

  test('of an older version says so where the newest had to be asked', () => {
    const spread = AGENT.replace('      containers:', '      topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule}]\n      containers:');
    expect([place(AGENT, NODES).notes, place(spread, NODES).notes]).toEqual([
      [], ['what only Kubernetes\' own scheduler can tell is decided by that of v0.0.0, and told in the words of 1.30, which may decide otherwise'],
    ]);
    expect(verdicts(spread, NODES, lenient)).toEqual(['runs']);
  });

  test('of an older version tells its events', () => {
    const small = NODES.replace('metadata: {name: node1}', 'metadata: {name: node1}\nstatus: {allocatable: {cpu: 50m, memory: 1Gi, pods: 10}}');
    expect(place(AGENT, small).answers[0].placement.on('node1').event?.message)
      .toBe('0/4 nodes are available: 1 Insufficient cpu. preemption: 0/4 nodes are available: 1 No preemption victims found for incoming pod, '
        + '3 Preemption is not helpful for scheduling.');
  });

  test('observes only where pods are given', () => {
    expect(place(AGENT, NODES).answers[0].placement.observed).toBeUndefined();
    expect(place(AGENT, NODES + POD).answers[0].placement.observed).toMatchObject({ currentNumberScheduled: 0 });
  });

  test.each(['{apiVersion: v1, kind: PodList, items: []}', '{apiVersion: v1, kind: PodList, items: null}'])('observes that there is no pod: %s', (list) => {
    const { placement } = place(AGENT, `${NODES}\n---\n${list}`).answers[0];
    expect(placement.observed).toMatchObject({ desiredNumberScheduled: 3, currentNumberScheduled: 0, numberReady: 0 });
  });

  test('gathers the problems of both inputs', () => {
    const twice = `${AGENT}---\n${AGENT}---\n[]`;
    const { problems } = place(twice, `${NODES}---\n{kind: 1}`);
    expect(problems.map(({ source }) => `${source?.file}:${source?.line}`)).toEqual(['f:35', 'f:18', 'c:15', 'c:15']);
  });

  describe('of what else exists', () => {
    const WANTING = AGENT.replace('    spec:\n', '    spec:\n      priorityClassName: agents\n');
    const priorityClass = (name: string) => `\n---\n{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: ${name}}, value: 5}`;
    const verdictOf = ({ answers: [{ placement }] }: ReturnType<typeof place>) => placement.on('node1').verdict;

    test('knows nothing where nothing is given', () => {
      const outcome = place(WANTING, NODES);
      expect([verdictOf(outcome), outcome.notes]).toEqual(['runs', []]);
    });

    test('takes what is missing not to exist, and says so', () => {
      const outcome = place(WANTING, NODES + priorityClass('others'));
      expect([verdictOf(outcome), outcome.notes])
        .toEqual(['rejected', ['-c is taken to hold every PriorityClass of the cluster: what is neither there nor in -f does not exist']]);
    });

    test('counts in what is applied', () => {
      const outcome = place(WANTING + priorityClass('agents'), NODES + priorityClass('others'));
      expect([verdictOf(outcome), outcome.notes]).toEqual(['runs', []]);
    });

    test('does not miss what was not applied', () => {
      const outcome = place(WANTING + priorityClass('others'), NODES);
      expect([verdictOf(outcome), outcome.notes])
        .toEqual(['runs', ['PriorityClass "agents" may exist or not: no PriorityClass is taken into account unless -c holds them all']]);
    });

    test('names what is given twice, and what cannot be read', () => {
      const { problems } = place(WANTING + priorityClass('a') + priorityClass('a'), NODES + priorityClass('b') + priorityClass('b') + priorityClass('5'));
      expect(problems.map(({ source, message }) => `${source?.file}:${source?.line}: ${message}`)).toEqual([
        'f:22: PriorityClass "a" is given twice; the first, f:20, counts',
        'c:20: expected a string, got the number 5: quote it',
        'c:18: PriorityClass "b" is given twice; the first, c:16, counts',
      ]);
    });

    test('sees in the chosen namespace what names none', () => {
      const limits = '\n---\n{apiVersion: v1, kind: LimitRange, metadata: {name: l}, spec: {limits: [{type: Container, max: {cpu: 50m}}]}}';
      const homeless = AGENT.replace('  namespace: kube-system\n', '');
      expect(verdictOf(place(homeless + limits, NODES, 'mine'))).toBe('rejected');
      expect(verdictOf(place(AGENT + limits, NODES))).toBe('runs');
      expect(verdictOf(place(homeless + limits.replace('name: l', 'name: l, namespace: other'), NODES, 'mine'))).toBe('runs');
    });
  });

  test('asks Kubernetes what the laws do not reach, where it is there', () => {
    const held = '\n---\n{apiVersion: v1, kind: Namespace, metadata: {name: kube-system, labels: {pod-security.kubernetes.io/enforce: restricted}}}';
    const refused = { allowed: false, violations: [], message: 'no' };
    const strict = { ...lenient, podSecurity: () => [{ baseline: refused, restricted: refused }] };
    expect(verdicts(AGENT, NODES + held, strict)).toEqual(['rejected']);
    expect(verdicts(AGENT, NODES + held, undefined)).toEqual(['undecided']);
  });

  test('is about one namespace on demand', () => {
    const { answers, notes } = place(`${AGENT}---\n${AGENT.replace('  namespace: kube-system\n', '')}`, NODES, 'mine');
    expect(answers.map(({ placement: { daemonSet } }) => daemonSet.metadata.namespace)).toEqual(['mine']);
    expect(notes).toEqual(['1 of 2 DaemonSets in -f left out: not in namespace mine']);
  });
});
