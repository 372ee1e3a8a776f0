import type { Objection } from '../admission';

/** What the API server finds wrong with a pod. It tells all that it finds at once. */
export interface Fault {
  /** In its words. */
  readonly error: string;
  readonly objection: Unworded;
}

type Unworded = Objection extends infer Each ? Each extends Objection ? Omit<Each, 'kubernetes'> : never : never;

/** An error on a value, as the API server writes it. */
export const invalid = (field: string, value: string, rule: string): string => `spec.${field}: Invalid value: "${value}": ${rule}`;
