import { parseInt64 } from '../int64';
import { isLabelKey, isLabelValue } from './label-syntax';
import type { NodeSelectorRequirement } from '../../kube/pod-template.generated';
import type { MalformedRequirement } from '../reason';

/**
 * A requirement on one label or field, parsed once: asking it cannot fail.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#NodeSelectorRequirement
 */
export interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
  /** Why it can hold nowhere, and why the term that it stands in matches nothing. */
  readonly malformed?: MalformedRequirement;
  /** The values it tells apart: all others are alike to it. Undefined if it may tell any two apart. */
  readonly distinguishes: readonly string[] | undefined;
  /** Whether it holds where the label or field has this value; undefined means that there is none. */
  holds(has: string | undefined): boolean;
}

interface Operator {
  /** Whether it reads a value as more than one of a list. */
  readonly compares?: boolean;
  flaw(values: readonly string[]): MalformedRequirement | undefined;
  test(values: readonly string[]): Requirement['holds'];
}

const needsValues = (values: readonly string[]) => (values.length === 0 ? 'NeedsValues' : undefined);
const forbidsValues = (values: readonly string[]) => (values.length > 0 ? 'ForbidsValues' : undefined);
const needsOneValue = (values: readonly string[]) => (values.length !== 1 ? 'NeedsOneValue' : undefined);
const needsOneInteger = (values: readonly string[]) => (
  values.length !== 1 || parseInt64(values[0]) === undefined ? 'NeedsOneInteger' : undefined
);

const isOneOf: Operator['test'] = (values) => {
  const wanted = new Set(values);
  return (has) => has !== undefined && wanted.has(has);
};
const isNoneOf: Operator['test'] = (values) => {
  const oneOf = isOneOf(values);
  return (has) => !oneOf(has);
};
const compares = (inOrder: (has: bigint, bound: bigint) => boolean): Operator['test'] => ([value]) => {
  const bound = parseInt64(value)!;
  return (has) => {
    const number = has === undefined ? undefined : parseInt64(has);
    return number !== undefined && inOrder(number, bound);
  };
};

// A Map, since an object would answer to `constructor`.
const LABEL_OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['In', { flaw: needsValues, test: isOneOf }],
  ['NotIn', { flaw: needsValues, test: isNoneOf }],
  ['Exists', { flaw: forbidsValues, test: () => (has) => has !== undefined }],
  ['DoesNotExist', { flaw: forbidsValues, test: () => (has) => has === undefined }],
  ['Gt', { flaw: needsOneInteger, test: compares((has, bound) => has > bound), compares: true }],
  ['Lt', { flaw: needsOneInteger, test: compares((has, bound) => has < bound), compares: true }],
]);

const FIELD_OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['In', { flaw: needsOneValue, test: isOneOf }],
  ['NotIn', { flaw: needsOneValue, test: isNoneOf }],
]);

type Parsed = NodeSelectorRequirement | null;

/** Parses a requirement on a label. Kubernetes checks key and values for every operator, even where it compares none. */
export function labelRequirement(parsed: Parsed): Requirement {
  return requirement(parsed, LABEL_OPERATORS, ({ key, values }) => {
    if (!isLabelKey(key)) return 'InvalidKey';
    return values.every(isLabelValue) ? undefined : 'InvalidValue';
  });
}

/** Parses a requirement on a field. Kubernetes checks neither key nor value here: an unknown field is an empty one. */
export function fieldRequirement(parsed: Parsed): Requirement {
  return requirement(parsed, FIELD_OPERATORS, () => undefined);
}

function requirement(
  parsed: Parsed,
  operators: ReadonlyMap<string, Operator>,
  syntaxFlaw: (words: { key: string; values: readonly string[] }) => MalformedRequirement | undefined,
): Requirement {
  const words = { key: parsed?.key ?? '', operator: parsed?.operator ?? '', values: (parsed?.values ?? []).map((value) => value ?? '') };
  const operator = operators.get(words.operator);
  if (!operator) return { ...words, malformed: 'UnknownOperator', ...NEVER };
  const malformed = operator.flaw(words.values) ?? syntaxFlaw(words);
  if (malformed) return { ...words, malformed, ...NEVER };
  const { key, values } = words;
  return { key, operator: words.operator, values, holds: operator.test(values), distinguishes: operator.compares ? undefined : values };
}

const NEVER = { holds: () => false, distinguishes: [] };
