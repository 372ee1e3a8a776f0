import { ApiObject, type ApiObjectProps } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import type { AccessRule } from './access-rule';
import { at } from './at';
import { clusterObject } from './cluster-object';
import type { INamed } from './named';
import { metadataOf, type ObjectProps } from './object-props';

/** Props of Access. Name and metadata are those of the ServiceAccount, such as the annotations by which a cloud gives it rights of its own. */
export interface AccessProps extends ObjectProps {
  /**
   * What pods with this account may do. Nothing else is granted.
   *
   * @default - nothing; the pods get no token then
   */
  readonly rules?: AccessRule[];
}

const RBAC = 'rbac.authorization.k8s.io';

/**
 * Who pods are, and what they may do at the API server:
 * `serviceAccount: new Access(chart, 'access', { rules: [AccessRule.read('pods', 'nodes')] })`.
 *
 * Emits a ServiceAccount, whose token pods get exactly if there are rules; for the rules of every namespace a ClusterRole
 * and its ClusterRoleBinding; and a Role and RoleBinding in each namespace that rules are narrowed to. They are named
 * `<namespace>:<account>`, which no account of another namespace shares.
 *
 * @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/
 */
export class Access extends Construct implements INamed, kplus.ISubject {
  /** The `metadata.name` of the ServiceAccount. */
  public readonly name: string;
  /** The ServiceAccount. */
  public readonly serviceAccount: kplus.ServiceAccount;

  /**
   * @throws where there are rules and no namespace is known, which a binding must name
   */
  public constructor(scope: Construct, id: string, props: AccessProps = {}) {
    super(scope, id);
    const rules = props.rules ?? [];
    this.serviceAccount = new kplus.ServiceAccount(this, 'account', {
      metadata: at(this.node.path, () => metadataOf(props)),
      automountToken: rules.length > 0,
    });
    this.name = this.serviceAccount.name;
    for (const [namespace, narrowed] of byNamespace(rules)) {this.grant(namespace, narrowed);}
  }

  /** @see ISubject.toSubjectConfiguration() */
  public toSubjectConfiguration(): kplus.SubjectConfiguration {
    return this.serviceAccount.toSubjectConfiguration();
  }

  private grant(namespace: string | undefined, rules: readonly AccessRule[]): void {
    const account = this.serviceAccount.metadata.namespace;
    if (account === undefined) {
      throw new Error(`${this.node.path}: a binding names the namespace of its ServiceAccount, and none is known: give the chart or metadata a namespace`);
    }
    const id = namespace ?? 'cluster';
    const kind = namespace === undefined ? 'ClusterRole' : 'Role';
    const common = { apiVersion: `${RBAC}/v1`, metadata: { name: `${account}:${this.name}`, namespace } };
    const emit = (role: string, props: ApiObjectProps) =>
      namespace === undefined ? clusterObject(this, role, props) : new ApiObject(this, role, props);
    emit(`role-${id}`, { ...common, kind, rules: rules.flatMap((rule) => rule._policyRules()) });
    emit(`binding-${id}`, {
      ...common,
      kind: `${kind}Binding`,
      roleRef: { apiGroup: RBAC, kind, name: common.metadata.name },
      subjects: [{ kind: 'ServiceAccount', name: this.name, namespace: account }],
    });
  }
}

function byNamespace(rules: readonly AccessRule[]): Map<string | undefined, AccessRule[]> {
  const groups = new Map<string | undefined, AccessRule[]>();
  for (const rule of rules) {groups.set(rule._namespace(), [...groups.get(rule._namespace()) ?? [], rule]);}
  return groups;
}
