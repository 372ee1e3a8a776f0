import { execFileSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { join } from 'path';

/** The type of a field: a scalar, a struct's name, or either in `[]` or `{}`. */
export type Schema = Record<string, Record<string, string>>;

interface Node {
  readonly properties?: Record<string, Node>;
  readonly type?: string;
  readonly items?: Node;
  readonly additionalProperties?: Node;
  readonly allOf?: Node[];
  readonly $ref?: string;
}

export const RECORDED = join(__dirname, 'schema.json');
const KUBERNETES = join(__dirname, '../../lib/kubernetes');
/** Structs that are written as one value. */
const SCALARS = ['Quantity', 'IntOrString', 'Time', 'FieldsV1'];

/** What was taken from the OpenAPI last. */
export function recordedSchema(): Schema {
  return JSON.parse(readFileSync(RECORDED, 'utf8'));
}

/** The structs below DaemonSetSpec in the OpenAPI that the Go module k8s.io/kubernetes carries; undefined without Go or the module. */
export function schemaOfKubernetes(): Schema | undefined {
  const folder = moduleFolder();
  if (folder === undefined) {return undefined;}
  const { components } = JSON.parse(readFileSync(join(folder, 'api/openapi-spec/v3/apis__apps__v1_openapi.json'), 'utf8'));
  const structs = new Map(Object.entries<Node>(components.schemas).map(([id, node]) => [nameOf(id), node]));
  const schema: Schema = {};
  const queue = ['DaemonSetSpec'];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (schema[name]) {continue;}
    const fields = Object.entries(structs.get(name)?.properties ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    schema[name] = Object.fromEntries(fields.map(([field, node]) => [field, typeOf(node)]));
    queue.push(...Object.values(schema[name]).map((type) => type.replace(/^(\[\]|\{\})+/, '')).filter((type) => structs.has(type) && !SCALARS.includes(type)));
  }
  return Object.fromEntries(Object.entries(schema).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function moduleFolder(): string | undefined {
  try {
    const folder = execFileSync('go', ['list', '-m', '-f', '{{.Dir}}', 'k8s.io/kubernetes'], {
      cwd: KUBERNETES, encoding: 'utf8', env: { ...process.env, GOFLAGS: '-mod=mod', GOPROXY: 'off' }, stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return existsSync(folder) ? folder : undefined;
  } catch {
    return undefined; // no Go here, or the module was never needed
  }
}

function typeOf({ allOf, $ref, type, items, additionalProperties }: Node): string {
  if (allOf) {return typeOf(allOf[0]);}
  if ($ref) {return nameOf($ref);}
  if (items) {return `[]${typeOf(items)}`;}
  return additionalProperties ? `{}${typeOf(additionalProperties)}` : type ?? 'object';
}

function nameOf(id: string): string {
  return id.split('.').pop()!;
}
