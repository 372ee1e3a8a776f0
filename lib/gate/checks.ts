/* eslint-disable @typescript-eslint/no-require-imports -- an app in which no gate is asked must not pay for what gates ask */
import type { IConstruct } from 'constructs';
import type { ApiServerCheck } from './api-server-check';
import type { Expectation } from './expectation';
import type { PlacementCheck } from './placement-check';

/** Loads Kubernetes' own code, and this package's tables of props. */
export function apiServerCheck(scope: IConstruct): ApiServerCheck {
  const { ApiServerCheck: Check }: typeof import('./api-server-check') = require('./api-server-check');
  return new Check(scope);
}

/** Loads the evaluator, and this package's tables of props. */
export function placementCheck(scope: IConstruct, expected: Expectation & { readonly cluster: unknown }): PlacementCheck {
  const { PlacementCheck: Check }: typeof import('./placement-check') = require('./placement-check');
  return new Check(scope, expected);
}
