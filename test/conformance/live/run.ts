/** Lets all scenarios happen on live control planes and records what comes of them: `npm run live`, or `npm run live -- resources`. Needs Go. */
import { builtPrograms, kubernetesVersion } from './binaries';
import { ControlPlane } from './control-plane';
import { recordScenario } from './record-scenario';
import { write, type Recorded } from './recording';
import type { Scenario } from './scenario';
import { SUBJECTS } from './subjects';
import { World } from './world';

const PLANES = 2;

const say = (text: string) => process.stderr.write(`${text}\n`);
const wanted = process.argv.slice(2);
const subjects = Object.entries(SUBJECTS).filter(([subject]) => wanted.length === 0 || wanted.includes(subject));
const programs = builtPrograms(say);

interface Task {
  readonly subject: string;
  readonly scenario: Scenario;
  result?: Recorded;
  failure?: string;
}

async function main(run: NonNullable<typeof programs>): Promise<void> {
  const start = Date.now();
  const tasks: Task[] = subjects.flatMap(([subject, scenarios]) => scenarios.map((scenario) => ({ subject, scenario })));
  const left = tasks.map((task, index) => ({ task, namespace: `agents-${index}` }));
  await Promise.all(Array.from({ length: Math.min(PLANES, tasks.length) }, () => work(run, left)));
  const failures = tasks.filter(({ failure }) => failure !== undefined);
  for (const { subject, scenario, failure } of failures) say(`${subject}: ${scenario.name}: ${failure}`);
  for (const [subject] of subjects) {
    const own = tasks.filter((task) => task.subject === subject);
    if (own.every(({ result }) => result)) write(subject, own.map(({ result }) => result));
  }
  say(`${tasks.length - failures.length} of ${tasks.length} scenarios on Kubernetes ${kubernetesVersion} in ${Math.round((Date.now() - start) / 1000)} s`);
  if (failures.length > 0) process.exitCode = 1;
}

/** Takes one scenario after the other until none is left. */
async function work(run: NonNullable<typeof programs>, left: { task: Task; namespace: string }[]): Promise<void> {
  const plane = await ControlPlane.start(run);
  const stop = () => void plane.stop().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const world = new World(plane.api);
  try {
    for (let next = left.shift(); next; next = left.shift()) await attempt(world, next.task, next.namespace);
  } finally {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    await world.stop().finally(() => plane.stop());
  }
}

async function attempt(world: World, task: Task, namespace: string): Promise<void> {
  const start = Date.now();
  try {
    task.result = await recordScenario(world, task.scenario, namespace);
  } catch (error) {
    task.failure = error instanceof Error ? error.message : String(error);
  }
  say(`${((Date.now() - start) / 1000).toFixed(1)} s  ${task.subject}: ${task.scenario.name}${task.failure === undefined ? '' : `  FAILED: ${task.failure}`}`);
}

if (programs) void main(programs);
else say('live: left out, Go is not installed (https://go.dev/dl)');
