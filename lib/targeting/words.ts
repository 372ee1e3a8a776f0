import { expressionsOf } from './render';
import type { Requirement } from './requirement';
import { NODE_NAME } from './term';
import { simplest, type Terms } from './terms';

/** Nodes in the words of `kubectl get nodes -l`, alternatives joined by "or". */
export function wordsOf(terms: Terms): string {
  return simplest(terms).map((term) => [...term].map(([key, requirement]) => requirementWords(key, requirement)).join(',') || 'every node').join(' or ');
}

export function requirementWords(key: string, requirement: Requirement): string {
  const subject = key === NODE_NAME ? 'name' : key;
  return expressionsOf(subject, requirement).map(({ operator, values = [] }) => expressionWords(subject, operator, values)).join(',');
}

function expressionWords(key: string, operator: string, values: readonly string[]): string {
  const several = `(${values.join(',')})`;
  switch (operator) {
    case 'In': return values.length === 1 ? `${key}=${values[0]}` : `${key} in ${several}`;
    case 'NotIn': return values.length === 1 ? `${key}!=${values[0]}` : `${key} notin ${several}`;
    case 'Exists': return key;
    case 'DoesNotExist': return `!${key}`;
    case 'Gt': return `${key}>${values[0]}`;
    default: return `${key}<${values[0]}`;
  }
}
