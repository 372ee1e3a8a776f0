import { isObject } from '../reading/shape';

/** What the kit knows of a construct, whichever version of cdk8s and constructs made it. */
export interface ConstructLike {
  readonly node: {
    /** Its ancestors, from the root, and itself. */
    readonly scopes: ConstructLike[];
    findAll(): ConstructLike[];
  };
}

interface Synthesizable {
  toJson(): unknown;
}

export function isConstruct(value: unknown): value is ConstructLike {
  return isObject(value) && 'node' in value && isObject(value.node) && 'findAll' in value.node && typeof value.node.findAll === 'function';
}

export function isSynthesizable<T>(value: T): value is T & Synthesizable {
  return isObject(value) && 'toJson' in value && typeof value.toJson === 'function';
}

/**
 * The Kubernetes objects under a construct, as `cdk8s synth` writes them. Charts synthesize themselves, which validates
 * them and orders their objects; what stands in none of these charts is taken object by object.
 */
export function objectsUnder(construct: ConstructLike): unknown[] {
  const synthesizables = construct.node.findAll().filter(isSynthesizable);
  const charts = synthesizables.filter((each) => !isApiObject(each));
  const loose = synthesizables.filter((each) => isApiObject(each) && !each.node.scopes.some((scope) => charts.some((chart) => chart === scope)));
  return [...charts, ...loose].flatMap((each) => each.toJson());
}

function isApiObject(value: object): boolean {
  return 'apiVersion' in value && 'kind' in value;
}
