/**
 * Lets all scenarios happen on live control planes and records what comes of them: `npm run live`, or `npm run live -- volumes accepted`. Needs Go.
 */
import { builtPrograms, kubernetesVersion } from './binaries';
import { ControlPlane } from './control-plane';
import { KubeletAdmission } from './kubelet-admission';
import { write } from './recording';
import { ALL_SUBJECTS, tasksOf, type Task } from './tasks';
import { World } from './world';

/** Two, since a scenario waits most of its time. */
const PLANES = 2;

/** A task and what came of it. */
interface Attempt {
  readonly subject: string;
  readonly task: Task;
  readonly namespace: string;
  result?: unknown;
  failure?: string;
}

const say = (text: string): void => { process.stderr.write(`${text}\n`); };

void main(process.argv.slice(2));

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((subject) => !ALL_SUBJECTS.includes(subject));
  if (unknown.length > 0) return fail(`${unknown.join(', ')}: no such subject; there are ${ALL_SUBJECTS.join(', ')}`);
  const programs = builtPrograms(say);
  if (!programs) return say('live: left out, Go is not installed (https://go.dev/dl)');
  const start = Date.now();
  const subjects = asked.length > 0 ? asked : ALL_SUBJECTS;
  const attempts = subjects.flatMap((subject) => tasksOf(subject).map((task, index): Attempt => ({ subject, task, namespace: `agents-${subject}-${index}` })));
  await onControlPlanes(programs, attempts);
  for (const subject of subjects) record(subject, attempts.filter((attempt) => attempt.subject === subject));
  const failures = attempts.filter(({ failure }) => failure !== undefined);
  say(`${attempts.length - failures.length} of ${attempts.length} on Kubernetes ${kubernetesVersion} in ${seconds(start)}`);
  if (failures.length > 0) fail(failures.map(({ subject, task, failure }) => `${subject}: ${task.name}: ${failure}`).join('\n'));
}

/** All or nothing: a file holds what was seen in one run. */
function record(subject: string, attempts: readonly Attempt[]): void {
  if (attempts.every(({ failure }) => failure === undefined)) write(subject, attempts.map(({ result }) => result));
}

async function onControlPlanes(programs: NonNullable<ReturnType<typeof builtPrograms>>, attempts: readonly Attempt[]): Promise<void> {
  const left = [...attempts];
  const work = async () => {
    const plane = await ControlPlane.start(programs);
    const world = new World(plane.api, new KubeletAdmission(programs('kubelet-admission')));
    try {
      for (let next = left.shift(); next; next = left.shift()) await make(world, next);
    } finally {
      await world.stop().finally(() => plane.stop());
    }
  };
  const interrupt = () => { process.exit(130); }; // what still runs is killed on the way out
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  await Promise.all(Array.from({ length: PLANES }, work));
}

async function make(world: World, todo: Attempt): Promise<void> {
  const start = Date.now();
  try {
    todo.result = await todo.task.run(world, todo.namespace);
  } catch (error) {
    todo.failure = error instanceof Error ? error.message : String(error);
  }
  say(`${seconds(start)}  ${todo.subject}: ${todo.task.name}${todo.failure === undefined ? '' : `  FAILED: ${todo.failure}`}`);
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function fail(text: string): void {
  say(text);
  process.exitCode = 1;
}
