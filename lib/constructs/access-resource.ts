import { RESOURCES } from '../kube/resources.generated';

/** What a rule is about. */
export interface AccessResource {
  /** The API group; the core group is the empty one. */
  readonly group: string;
  /** With its subresource, as RBAC spells it: `nodes/proxy`. */
  readonly resource: string;
}

/** `deployments.apps/scale` is `deployments/scale` of the group `apps`. */
export function resourceOf(text: string): AccessResource {
  if (text === '*') {return { group: '*', resource: '*' };}
  const [name, ...subresource] = text.split('/');
  const [plural, ...group] = name.split('.');
  return { group: group.join('.'), resource: [plural, ...subresource].join('/') };
}

/** What is wrong with a resource; undefined where nothing is, or where nobody can know, as in groups that are not Kubernetes' own. */
export function resourceProblem(text: string): string | undefined {
  if (!/^(\*|[a-z0-9-]+)(\.[a-z0-9-]+)*(\/(\*|[a-z0-9-]+))?$/.test(text)) {
    return `resource ${JSON.stringify(text)} must be a plural in lower case, as in "nodes", "pods/log" or "deployments.apps/scale"`;
  }
  const { group, resource } = resourceOf(text);
  const plural = pluralOf(resource);
  if (group !== '' || plural === '*' || IMPERSONATED.includes(plural) || has('', plural)) {return undefined;}
  const groups = groupsOf(plural);
  if (groups.length > 0) {return `resource "${text}" is of the group ${groups.join(' or ')}, so that this would grant nothing: write ${spelled(text, plural, groups)}`;}
  const plurals = `${plural}s`;
  return `resource "${text}" is none of the core group, so that this would grant nothing: write ${groupsOf(plurals).length > 0
    ? spelled(text, plurals, groupsOf(plurals))
    : 'it in the plural, with its group after a dot, as in "tenants.example.com"'}`;
}

function groupsOf(plural: string): string[] {
  return Object.keys(RESOURCES).filter((each) => has(each, plural));
}

/** The same resource as it should be written: in this plural, of any of these groups. */
function spelled(text: string, plural: string, groups: readonly string[]): string {
  const [, ...subresource] = text.split('/');
  return groups.map((group) => `"${[group === '' ? plural : `${plural}.${group}`, ...subresource].join('/')}"`).join(' or ');
}

/** Whether objects of a resource are known to live outside of namespaces, where a rule for a namespace never applies. */
export function isOfCluster({ group, resource }: AccessResource): boolean {
  const plural = pluralOf(resource);
  // A request for the one namespace is a request in it.
  return !(group === '' && plural === 'namespaces') && (RESOURCES[group]?.cluster ?? []).includes(plural);
}

/** They are no objects, but RBAC asks for them where somebody acts as another. */
const IMPERSONATED = ['users', 'groups'];

function has(group: string, plural: string): boolean {
  const { namespaced, cluster } = RESOURCES[group];
  return namespaced.includes(plural) || cluster.includes(plural);
}

function pluralOf(resource: string): string {
  return resource.split('/')[0];
}
