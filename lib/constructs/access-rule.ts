import { isOfCluster, resourceOf, resourceProblem, type AccessResource } from './access-resource';

/** A rule as RBAC has it. */
export interface PolicyRule {
  readonly verbs: string[];
  readonly apiGroups?: string[];
  readonly resources?: string[];
  readonly resourceNames?: string[];
  readonly nonResourceURLs?: string[];
}

const READ = ['get', 'list', 'watch'];

/**
 * One thing that pods may do at the API server: `AccessRule.read('nodes', 'pods', 'deployments.apps')`.
 *
 * A value: it never changes. Resources are spelled as for `kubectl create role --resource`: the plural, then the API
 * group after a dot unless it is the core group, then a subresource after a slash: `pods/log`, `deployments.apps/scale`.
 * A rule holds in every namespace unless it is narrowed.
 *
 * @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources
 */
export class AccessRule {
  /**
   * To get, list and watch.
   *
   * @param resources as above, or `*`
   * @throws where the API server knows no such thing, so that the rule would grant nothing
   */
  public static read(...resources: string[]): AccessRule {
    refuse('AccessRule.read', resourcesProblems(resources));
    return AccessRule.allow(READ, ...resources);
  }

  /**
   * To do exactly these things.
   *
   * @param verbs such as `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`, or `*`
   * @param resources as above, or `*`
   * @throws where the API server knows no such thing, so that the rule would grant nothing
   * @see https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb
   */
  public static allow(verbs: string[], ...resources: string[]): AccessRule {
    refuse('AccessRule.allow', [...verbsProblems(verbs), ...resourcesProblems(resources)]);
    return new AccessRule(verbs, resources.map(resourceOf), []);
  }

  /**
   * To get paths that are no objects, such as `/metrics` or `/healthz/*`.
   *
   * @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/#clusterrole-example
   */
  public static getUrls(...paths: string[]): AccessRule {
    refuse('AccessRule.getUrls', paths.length === 0 ? ['no path is given: name at least one, such as "/metrics"']
      : paths.filter((path) => path !== '*' && !path.startsWith('/')).map((path) => `path "${path}" must begin with "/"`));
    return new AccessRule(['get'], [], paths);
  }

  private constructor(
    private readonly verbs: readonly string[],
    private readonly resources: readonly AccessResource[],
    private readonly urls: readonly string[],
    private readonly names: readonly string[] = [],
    private readonly namespace?: string,
  ) {}

  /**
   * Only of the objects of these names.
   *
   * @throws where the rule lets create or deletecollection, which name no object, so that the rule would never apply
   */
  public named(...names: string[]): AccessRule {
    const nameless = this.verbs.filter((verb) => verb === 'create' || verb === 'deletecollection');
    refuse('AccessRule.named', [
      ...names.length === 0 ? ['no name is given: name at least one object'] : [],
      ...this.urls.length > 0 ? ['a URL is no object and has no name: leave named out'] : [],
      ...nameless.map((verb) => `a request to ${verb} names no object, so that names would rule it out: give ${verb} a rule of its own, without names`),
    ]);
    return new AccessRule(this.verbs, this.resources, this.urls, names, this.namespace);
  }

  /**
   * Only in this namespace, instead of in every one.
   *
   * @throws where the rule is about what lives outside of namespaces, such as nodes, so that it would never apply
   */
  public inNamespace(name: string): AccessRule {
    refuse('AccessRule.inNamespace', [
      ...name === '' ? ['namespace "" is no name; leave inNamespace out for every namespace'] : [],
      ...this.urls.length > 0 ? ['a URL belongs to no namespace: leave inNamespace out'] : [],
      ...this.resources.filter(isOfCluster).map(({ resource }) => `"${resource}" belong to no namespace, so that the rule would never apply: leave inNamespace out`),
    ]);
    return new AccessRule(this.verbs, this.resources, this.urls, this.names, name);
  }

  /** @internal */
  public _namespace(): string | undefined {
    return this.namespace;
  }

  /**
   * A rule for each API group: RBAC reads groups and resources as "any of these of any of those".
   *
   * @internal
   */
  public _policyRules(): PolicyRule[] {
    const verbs = [...this.verbs];
    if (this.urls.length > 0) {return [{ verbs, nonResourceURLs: [...this.urls] }];}
    const groups = [...new Set(this.resources.map(({ group }) => group))];
    return groups.map((group) => ({
      verbs,
      apiGroups: [group],
      resources: [...new Set(this.resources.filter((each) => each.group === group).map(({ resource }) => resource))],
      ...(this.names.length > 0 && { resourceNames: [...this.names] }),
    }));
  }
}

function verbsProblems(verbs: string[]): string[] {
  if (verbs.length === 0) {return ['no verb is given: name at least one, such as "get"'];}
  return verbs.filter((verb) => verb !== '*' && !/^[a-z-]+$/.test(verb))
    .map((verb) => `verb ${JSON.stringify(verb)} is no word of lower case letters, and RBAC compares letter by letter`);
}

function resourcesProblems(resources: string[]): string[] {
  if (resources.length === 0) {return ['no resource is given: name at least one, such as "nodes"'];}
  return resources.map(resourceProblem).filter((problem) => problem !== undefined);
}

function refuse(call: string, problems: readonly string[]): void {
  if (problems.length > 0) {throw new Error(problems.map((problem) => `${call}: ${problem}`).join('\n'));}
}
