import type { LabelSelector, LabelSelectorRequirement } from '../kube/pod-template.generated';
import { labelRequirement } from '../placement/controller/requirement';

const NONE = '<none>';
const ERROR = '<error>';

/** Labels as kubectl shows them: `a=1,b=2`, or `<none>`. */
export function labelsText(labels: Readonly<Record<string, string>> = {}): string {
  return Object.entries(labels).map(([key, value]) => `${key}=${value}`).sort().join(',') || NONE;
}

/** A selector as kubectl shows it: `app=x,tier in (a,b),!legacy`, `<none>`, or `<error>` where Kubernetes cannot read it. */
export function selectorText(selector: LabelSelector = {}): string {
  const requirements = [
    ...Object.entries(selector.matchLabels ?? {}).map(([key, value]) => ({ key, text: labelText(key, value) })),
    ...(selector.matchExpressions ?? []).map((requirement) => ({ key: requirement.key, text: requirementText(requirement) })),
  ];
  if (requirements.some(({ text }) => text === undefined)) return ERROR;
  return requirements.sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key)).map(({ text }) => text).join(',') || NONE;
}

function labelText(key: string, value: string): string | undefined {
  return isReadable({ key, operator: 'In', values: [value] }) ? `${key}=${value}` : undefined;
}

function requirementText(requirement: LabelSelectorRequirement): string | undefined {
  const { key, operator, values = [] } = requirement;
  if (!isReadable(requirement)) return undefined;
  const listed = [...values].sort().join(',');
  switch (operator) {
    case 'In': return `${key} in (${listed})`;
    case 'NotIn': return `${key} notin (${listed})`;
    case 'Exists': return key;
    case 'DoesNotExist': return `!${key}`;
    default: return undefined;
  }
}

const isReadable = (requirement: LabelSelectorRequirement) => !labelRequirement(requirement).malformed;
