import { isAvailable, loadSync } from '../kubernetes/load';
import type { Judge } from '../placement/judge';

/** Kubernetes' own code, loaded by the first manifest that needs it. Undefined where this build carries none. */
export function judge(): Judge | undefined {
  return isAvailable() ? {
    podSecurity: (...asked) => loadSync().podSecurity(...asked),
    schedule: (...asked) => loadSync().schedule(...asked),
  } : undefined;
}
