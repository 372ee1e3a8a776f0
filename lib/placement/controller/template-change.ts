import { defaultOf, type Fields } from './template-defaults';
import { FIELDS, MERGE_KEYS } from '../../kube/fields.generated';
import { parseQuantity } from '../resources/quantity';

/** Fields whose values, or whose values by name, are amounts: the API server compares what they are worth. */
const AMOUNTS: readonly string[] = ['requests', 'limits', 'overhead', 'sizeLimit', 'divisor'];

/**
 * Whether a pod template becomes another one when it is applied. What it says must be there already, as it is written or as
 * the API server would write it. What it does not say stays, be it a default or the work of others; but what it said when
 * it was applied last, and says no more, is taken away.
 *
 * @param live the template as it stands in the cluster
 * @param before the template as it was applied last. Default: nothing is known to have been taken away, but items of lists:
 *   all that stand there are taken to have been said
 * @see https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/#how-apply-calculates-differences-and-merges-changes
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/registry/apps/daemonset/strategy.go PrepareForUpdate
 */
export function changesTemplate(template: object, live: object, before: object = {}): boolean {
  return changesStruct('PodTemplateSpec', { ...template }, { ...live }, { ...before });
}

function changesStruct(struct: string, said: Fields, live: Fields, before: Fields): boolean {
  return keysOf(said, before).some((field) => {
    const type = typeOf(struct, field);
    const [wanted, is, was] = [said, live, before].map((fields) => own(fields, field));
    if (type === '' && [wanted, is, was].some(isRecord)) return changesMap(field, record(wanted), record(is), record(was));
    const stands = isVoid(is) ? defaultOf(struct, field, live) : is;
    if (isVoid(wanted) || isZeroOfProbe(wanted, struct, field)) return changesValue(type, field, defaultOf(struct, field, said), stands, is);
    return changesValue(type, field, wanted, stands, was);
  });
}

/** In a map an empty value is one. */
function changesMap(field: string, said: Fields, live: Fields, before: Fields): boolean {
  return keysOf(said, before).some((key) => changesValue('', field, own(said, key), own(live, key), own(before, key)));
}

/** Of values that are there, or whose defaults are. */
function changesValue(type: string, field: string, wanted: unknown, is: unknown, was: unknown): boolean {
  if (Array.isArray(wanted) && Array.isArray(is)) return changesList(type, field, wanted, is, was);
  if (isRecord(wanted) && isRecord(is)) return type === '' ? changesMap(field, wanted, is, record(was)) : changesStruct(type, wanted, is, record(was));
  return (wanted ?? undefined) !== (is ?? undefined) && !(AMOUNTS.includes(field) && isWorth(wanted, is));
}

/** What others have put into a list stays if its items have names; what was applied last, and is not any more, goes by its name. */
function changesList(type: string, field: string, wanted: readonly unknown[], is: readonly unknown[], was: unknown): boolean {
  const key = own(MERGE_KEYS, field);
  if (typeof key !== 'string') return changesItems(type, field, wanted, is, (place) => is[place]);
  if (!Array.isArray(was)) return changesItems(type, field, wanted, is, () => undefined);
  const nameOf = (item: unknown) => own(record(item), key);
  const before = new Map(was.map((each) => [nameOf(each), each]));
  const names = new Set([...wanted.map(nameOf), ...before.keys()]);
  const left = is.filter((each) => names.has(nameOf(each)));
  return changesItems(type, field, wanted, left, (place) => before.get(nameOf(wanted[place])) ?? left[place]);
}

function changesItems(
  type: string, field: string, wanted: readonly unknown[], is: readonly unknown[], was: (place: number) => unknown,
): boolean {
  return wanted.length !== is.length || wanted.some((each, place) => changesValue(type, field, each, is[place], was(place)));
}

/** Whether the API server takes it for absent. */
function isVoid(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Of a probe zero is taken for absent, too, where a default stands in for it. */
const isZeroOfProbe = (value: unknown, struct: string, field: string) => value === 0 && struct === 'Probe' && field !== 'terminationGracePeriodSeconds';

function isWorth(one: unknown, other: unknown): boolean {
  const [amount, same] = [one, other].map((each) => (typeof each === 'string' || typeof each === 'number' ? parseQuantity(each)?.milli : undefined));
  return amount !== undefined && amount === same;
}

/** The struct of a field; empty for scalars and maps. */
const typeOf = (struct: string, field: string) => String(own(FIELDS[struct] ?? {}, field) ?? '');

const keysOf = (one: Fields, other: Fields) => [...new Set([...Object.keys(one), ...Object.keys(other)])];

/** Null is absent. */
const own = (fields: Fields, field: string) => (Object.hasOwn(fields, field) ? fields[field] ?? undefined : undefined);

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const record = (value: unknown): Fields => (isRecord(value) ? value : {});
