/**
 * Writes the interfaces behind DaemonSetSpec (lib/kube/pod-template.generated.ts) and the names of their fields
 * (lib/kube/fields.generated.ts) and of all resources (lib/kube/resources.generated.ts) from the OpenAPI documents that the Go module
 * k8s.io/kubernetes carries. From there come names and types only; what the fields mean is said in field-docs.yaml. Run it with `npm run structs` (needs Go).
 */
import { execFileSync } from 'child_process';
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { apiResources } from './api-resources';
import { fieldDoc, structDoc } from './field-docs';

const KUBERNETES = 'v1.37.2';
const KUBE = join(__dirname, '..', 'lib', 'kube');
const ROOTS = ['DaemonSetUpdateStrategy', 'LabelSelector', 'PodSpec'];
const SCALARS: Record<string, string> = {
  // `any`, because a cdk8s-plus Cpu or a cdk8s Size may stand where Kubernetes has a quantity.
  Quantity: 'any',
  IntOrString: 'number | string',
  Time: 'string',
  FieldsV1: 'any',
};
/** Structs emitted in two parts, so that a construct's props can extend the first and hold the second in their own way. */
const PARTS: Record<string, { part: string; names: string; doc: string; keep: string[] }> = {
  PodSpec: {
    part: 'PodSettings',
    names: 'POD_SETTINGS',
    doc: 'The fields of a PodSpec but its containers and those that have a namesake in a container.',
    keep: ['containers', 'initContainers', 'resources', 'securityContext', 'restartPolicy', 'serviceAccount'],
  },
  Container: {
    part: 'ContainerSettings',
    names: 'CONTAINER_SETTINGS',
    doc: 'The fields of a Container but its name, its image, and those that only init containers have a use for.',
    keep: ['name', 'image', 'restartPolicy', 'restartPolicyRules'],
  },
};
const DOCS = 'https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/';

interface Schema {
  readonly 'properties'?: Record<string, Schema>;
  readonly 'required'?: string[];
  readonly 'type'?: string;
  readonly 'items'?: Schema;
  readonly 'additionalProperties'?: Schema;
  readonly 'allOf'?: Schema[];
  readonly '$ref'?: string;
  readonly 'x-kubernetes-patch-merge-key'?: string;
}

const download: { Dir: string } = JSON.parse(execFileSync('go', ['mod', 'download', '-json', `k8s.io/kubernetes@${KUBERNETES}`], { encoding: 'utf8' }));
const openapi = JSON.parse(readFileSync(join(download.Dir, 'api/openapi-spec/v3/apis__apps__v1_openapi.json'), 'utf8'));
const schemas = new Map<string, { id: string; schema: Schema }>();
for (const [id, schema] of Object.entries<Schema>(openapi.components.schemas)) {
  schemas.set(shortName(id), { id, schema });
}

const wanted = new Set<string>();
const queue = [...ROOTS, 'ObjectMeta'];
while (queue.length > 0) {
  const name = queue.pop()!;
  if (wanted.has(name) || name in SCALARS) {continue;}
  wanted.add(name);
  for (const property of Object.values(schemas.get(name)!.schema.properties ?? {})) {queue.push(...references(property));}
}

const lines = [
  `// Generated from the OpenAPI of Kubernetes ${KUBERNETES} by projenrc/generate-structs.ts. Do not edit.`,
  '',
];
for (const name of [...wanted].sort()) {
  const { id, schema } = schemas.get(name)!;
  const part = PARTS[name];
  const fields = Object.entries(schema.properties ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  if (part) {
    emit(part.part, part.doc, undefined, fields.filter(([field]) => !part.keep.includes(field)), schema.required);
    lines.push(`export const ${part.names}: (keyof ${part.part})[] = [`);
    lines.push(...fields.filter(([field]) => !part.keep.includes(field)).map(([field]) => `  '${field}',`), '];', '');
    emit(name, structDoc(name), part.part, fields.filter(([field]) => part.keep.includes(field)), schema.required);
  } else {
    emit(name, structDoc(name), undefined, fields, schema.required);
  }

  function emit(struct: string, doc: string, parent: string | undefined, members: [string, Schema][], required: string[] = []) {
    lines.push('/**', ` * ${doc}`, ' *', ` * @see ${DOCS}#${anchor(id)}`, ' * @struct', ' */');
    lines.push(`export interface ${struct} ${parent ? `extends ${parent} ` : ''}{`);
    for (const [field, type] of members) {
      lines.push(...fieldDoc(struct, field, required.includes(field)).map((line) => `  ${line}`));
      lines.push(`  readonly ${field.startsWith('$') || field.includes('-') ? `'${field}'` : field}${required.includes(field) ? '' : '?'}: ${typeOf(type)};`);
    }
    lines.push('}', '');
  }
}
writeFileSync(join(KUBE, 'pod-template.generated.ts'), lines.join('\n'));

// The queue above stops at what constructs spell themselves; a manifest begins two structs higher up.
const structs = [...wanted, 'DaemonSet', 'DaemonSetSpec', 'PodTemplateSpec'].sort();
const fieldLines = structs.map((name) => {
  const fields = Object.entries(schemas.get(name)!.schema.properties ?? {}).filter(([field]) => field !== 'status');
  const entries = fields.map(([field, schema]) => [field, references(schema).find((reference) => !(reference in SCALARS)) ?? ''] as const);
  return `  ${name}: { ${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, struct]) => `${/^\w+$/.test(field) ? field : `'${field}'`}: '${struct}'`).join(', ')} },`;
});
writeFileSync(join(KUBE, 'fields.generated.ts'), [
  lines[0],
  '',
  '/** The fields of each struct, and the struct of each field; an empty name is a scalar. */',
  'export const FIELDS: { readonly [struct: string]: { readonly [field: string]: string } } = {',
  ...fieldLines,
  '};',
  '',
  '/**',
  ' * The fields that name the items of lists: to each of them what is applied is merged by itself. Other lists are replaced.',
  ' *',
  ' * @see https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/',
  ' */',
  'export const MERGE_KEYS: { readonly [list: string]: string } = {',
  ...mergeKeys(structs).map(([field, key]) => `  ${field}: '${key}',`),
  '};',
  '',
].join('\n'));
writeFileSync(join(KUBE, 'resources.generated.ts'), [
  lines[0],
  '',
  '/** The resources of each API group of Kubernetes itself, the core group being the empty one. */',
  'export const RESOURCES: { readonly [group: string]: { readonly namespaced: readonly string[]; readonly cluster: readonly string[] } } = {',
  ...apiResources(join(download.Dir, 'api/openapi-spec/v3')),
  '};',
  '',
].join('\n'));
console.log(`${wanted.size} interfaces of Kubernetes ${KUBERNETES}`);

/** The same for a field of whichever struct. */
function mergeKeys(all: readonly string[]): [field: string, key: string][] {
  const keys = new Map<string, string | undefined>();
  for (const struct of all) {
    for (const [field, { type, 'x-kubernetes-patch-merge-key': key }] of Object.entries(schemas.get(struct)!.schema.properties ?? {})) {
      if (type !== 'array') continue;
      if (keys.has(field) && keys.get(field) !== key) throw new Error(`${struct}.${field} is merged by ${key}, and elsewhere by ${keys.get(field)}`);
      keys.set(field, key);
    }
  }
  return [...keys].flatMap(([field, key]): [string, string][] => (key ? [[field, key]] : [])).sort(([a], [b]) => (a < b ? -1 : 1));
}

function shortName(id: string): string {
  return id.split('.').pop()!;
}

/** The anchor that the API reference gives a type, for example `podspec-v1-core`. */
function anchor(id: string): string {
  const [name, version, group] = id.split('.').reverse();
  return `${name}-${version}-${group}`.toLowerCase();
}

function references(schema: Schema): string[] {
  return [
    ...(schema.$ref ? [shortName(schema.$ref)] : []),
    ...[...schema.allOf ?? [], schema.items, schema.additionalProperties].flatMap((each) => (each ? references(each) : [])),
  ];
}

function typeOf(schema: Schema): string {
  if (schema.allOf) {return typeOf(schema.allOf[0]);}
  if (schema.$ref) {
    const name = shortName(schema.$ref);
    return SCALARS[name] ?? name;
  }
  switch (schema.type) {
    case 'array': {
      const item = typeOf(schema.items!);
      return item.includes('|') ? `(${item})[]` : `${item}[]`;
    }
    case 'object': return schema.additionalProperties ? `{ readonly [key: string]: ${typeOf(schema.additionalProperties)} }` : 'any';
    case 'integer':
    case 'number': return 'number';
    case 'boolean': return 'boolean';
    case 'string': return 'string';
    default: throw new Error(`no TypeScript for ${JSON.stringify(schema)}`);
  }
}
