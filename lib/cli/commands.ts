import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { batch, type BatchOptions } from './batch';
import { OBJECTS } from './batch-request';
import { FINDING_KINDS } from './fail-on';
import { clusterLines, HELP_WIDTH, inLines } from './help';
import type { Io } from './io';
import { withMeantOption } from './meant-option';
import { parseFailOn, parseKubernetesVersion } from './options';
import { FORMATS } from './output';
import { place, type PlaceOptions } from './place';
import { validate, VALIDATE_FORMATS, type ValidateOptions } from './validate';
import { KUBERNETES_VERSIONS, NEWEST_KUBERNETES_VERSION } from '../kube/well-known';
import { OBJECT_KINDS } from '../reading/kinds';

/** The command line. What its actions return goes to `done`; what the parser says goes to `io`. */
export function commands(io: Io, done: (exitCode: number) => void): Command {
  const program = new Command('daemonsets')
    .description('Says on which nodes Kubernetes DaemonSets will run, on which they will not, and why: offline, before anything is deployed.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('(--help says more)')
    .exitOverride();
  withMeantOption(placeCommand(program)).action(async (options: PlaceOptions) => done(await place(options, io)));
  withMeantOption(validateCommand(program)).action(async (options: ValidateOptions) => done(await validate(options, io)));
  batchCommand(program).action(async (options: BatchOptions) => done(await batch(options, io)));
  return program;
}

function placeCommand(program: Command): Command {
  return program.command('place')
    .summary('say where DaemonSets land on a cluster')
    .description('Says where DaemonSets land on a cluster: the table of `kubectl get daemonsets`, and below each of them its nodes with reasons.')
    .requiredOption('-f, --filename <path>', 'what is to be applied: a file or folder of YAML or JSON, or - for standard input; repeatable', all)
    .requiredOption('-c, --cluster <path>', 'what exists (nodes, pods, namespaces, priority classes, …): '
      + 'a file, a folder, -, or a built-in cluster (see below); repeatable', all)
    .option('-n, --namespace <name>', 'only the DaemonSets of this namespace; a manifest that names none belongs to it')
    .addOption(new Option('-A, --all-namespaces', 'the DaemonSets of all namespaces (the default)').conflicts('namespace'))
    .option('-o, --output <format[=file]>', `${FORMATS.join(', ')}, also into a file; repeatable (default: table)`, all)
    .addOption(kubernetesVersion())
    .addOption(failOn())
    .option('--scheduler-config <file>', 'what kube-scheduler is started with, a KubeSchedulerConfiguration (default: its default)')
    .option('--verify', 'have Kubernetes\' own DaemonSet controller and scheduler confirm all of it (above 100,000 decisions or 2,000 pods: '
      + 'one node of each kind), as they are in the newest version')
    .option('--no-color', 'no colours; NO_COLOR does the same')
    .addHelpText('after', `
Built-in clusters:
${clusterLines()}

What exists beside nodes and pods has its say where it is given:
${inLines(OBJECT_KINDS, '  ')}.
  A DaemonSet in -c is what one of the same name in -f is an update of.
  -c is taken to hold every object of a kind that it has, or has an empty list
  of (a PriorityClassList, as kubectl get --raw prints it): what is missing
  there does not exist.
  What is in -f, such as the PriorityClass of an agent, exists too once it is
  applied, and wins over what is in -c.
  A kind that is in -f alone has its say unless a DaemonSet names another object
  of it, which may exist or not.
  What only the scheduler looks at, such as volumes, exists only if it is given.

Exit code: 0 fine, 1 findings (see --fail-on) or disagreements (see --verify),
2 cannot run.

Examples:
  On a real cluster, with its nodes alone, and with what an update meets:
    kubectl get nodes -o json | daemonsets place -f dist/ -c -
    kubectl get nodes,pods,daemonsets,resourcequotas -A -o json > now.json
    daemonsets place -f dist/ -c now.json
  On a usual EKS cluster:
    daemonsets place -f agent.yaml -c eks
  What Helm renders, as a table and as JSON:
    helm template agent |
      daemonsets place -f - -c now.json -o table -o json=placement.json
  In CI, where every node has to have it:
    daemonsets place -f dist/ -c now.json --fail-on problems,excluded`);
}

function validateCommand(program: Command): Command {
  return program.command('validate')
    .summary('say whether the API server accepts manifests')
    .description('Says what `kubectl create --dry-run=server` would say, without a server: Kubernetes\' own validation is in this package. '
      + 'What only a cluster knows (admission webhooks, quotas, objects that must exist) is not judged.')
    .requiredOption('-f, --filename <path>', 'a file or folder of YAML or JSON, or - for standard input; repeatable', all)
    .option('-n, --namespace <name>', 'the namespace of objects that name none')
    .addOption(new Option('-o, --output <format>', 'how to say it').choices(VALIDATE_FORMATS).default('text'))
    .addHelpText('after', `
Exit code: 0 accepted, 1 refused, 2 cannot run.

Example:
  daemonsets validate -f dist/`);
}

function batchCommand(program: Command): Command {
  return program.command('batch')
    .summary('answer lines of JSON on standard input')
    .description('A line filter: one JSON object a line in, one report (placement/v1, with the same id) a line out, in order and in bounded memory.')
    .addOption(kubernetesVersion())
    .addOption(failOn())
    .addHelpText('after', `
A line in:   {"id": "prod-eu", "kubernetesVersion": "1.34", "daemonSets": […],
             "nodes": […], "objects": […]}
             objects holds whatever else exists, of each kind that it has
             everything; it and kubernetesVersion may be left out. Its kinds:
${inLines(OBJECTS, ' '.repeat(15))}
A line that cannot be answered gives {"id": …, "problems": […]}, and exit code 1
in the end. Blank lines give nothing.

Exit code: 0 fine, 1 findings (see --fail-on) or lines that could not be
answered, 2 cannot run.

Example:
  daemonsets batch < clusters.jsonl > placements.jsonl`);
}

function kubernetesVersion(): Option {
  return new Option('--kubernetes-version <version>', `whose behaviour is wanted, ${KUBERNETES_VERSIONS[0]} to ${NEWEST_KUBERNETES_VERSION}`)
    .argParser(parseKubernetesVersion)
    .default(NEWEST_KUBERNETES_VERSION);
}

function failOn(): Option {
  return new Option('--fail-on <findings>', `what makes the exit code 1: none, or some of ${FINDING_KINDS.join(', ')}, with commas between`)
    .argParser(parseFailOn)
    .default(parseFailOn('problems'), 'problems');
}

function all(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function version(): string {
  const { version: ours }: { version: string } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
  return ours;
}
