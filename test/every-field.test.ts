import { join } from 'path';
import { App, Chart } from 'cdk8s';
import * as ts from 'typescript';
import { parse } from 'yaml';
import { DaemonSet, type DaemonSetProps } from '../lib';
import { recordedSchema, schemaOfKubernetes } from './every-field/openapi';
import { pathsIn, sampleOf } from './every-field/sample';

const schema = recordedSchema();
const kubernetes = schemaOfKubernetes();

/** The selector must find the pods, so it says what their labels say. */
const LABELS = { app: 'agent' };

const spec = sampleOf(schema, 'DaemonSetSpec');
spec.selector = { matchLabels: LABELS, matchExpressions: [{ key: 'app', operator: 'In', values: ['agent'] }] };
spec.template.metadata.labels = LABELS;
// Probes find a port by its name.
for (const { ports, livenessProbe } of [...spec.template.spec.containers, ...spec.template.spec.initContainers]) {
  ports[0].name = livenessProbe.tcpSocket.port;
}
// The server keeps it equal to serviceAccountName; our prop of this name takes a ServiceAccount.
delete spec.template.spec.serviceAccount;

/** The same as props: those of the pod by their own names. */
const { template, ...beside } = spec;
const props = { name: 'agent', metadata: { ...template.metadata, name: 'agent' }, podMetadata: template.metadata, ...beside, ...template.spec };

describe('every field of a DaemonSet', () => {
  (kubernetes ? test : test.skip)(`is known, by the OpenAPI of Kubernetes${kubernetes ? '' : ' (skipped: its Go module is not here)'}`, () => {
    expect(schema).toEqual(kubernetes);
  });

  test('is found in the YAML as it was given', () => {
    const app = new App();
    new DaemonSet(new Chart(app, 'chart'), 'agent', props as DaemonSetProps);
    const written = parse(app.synthYaml());
    expect(written.spec).toEqual(spec);
    expect(written.metadata).toEqual(props.metadata);
    expect(new Set(pathsIn(written.spec)).size).toBeGreaterThan(1000);
  });

  test('has a type that takes it, and no other field has', () => {
    const known = `export const known: DaemonSetProps = ${JSON.stringify(props)};`;
    const unknown = 'export const unknown: DaemonSetProps = { containers: [{ name: "a", unknownField: 1 }] };';
    expect(complaints(`import { DaemonSetProps } from './index';\n${known}\n${unknown}\n`)).toEqual([
      'Object literal may only specify known properties, and \'unknownField\' does not exist in type \'PodContainer\'.',
    ]);
  });
});

/** What TypeScript says of a program beside index.ts. */
function complaints(program: string): string[] {
  const file = join(__dirname, '../lib/program.ts');
  const options: ts.CompilerOptions = {
    noEmit: true, strict: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Node16, types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => (
    name === file ? ts.createSourceFile(name, program, version) : getSourceFile(name, version, ...rest));
  const compiled = ts.createProgram([file], options, host);
  return compiled.getSemanticDiagnostics(compiled.getSourceFile(file)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
