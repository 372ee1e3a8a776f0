/** All is well. */
export const FINE = 0;
/** The command did its work and found something that `--fail-on` names. */
export const FINDINGS = 1;
/** The command could not do its work: wrong usage, unreadable input. */
export const CANNOT_RUN = 2;

/** Why a command cannot run, in a sentence for its user. */
export class CannotRun extends Error {}

/** The message of whatever was thrown. Errors of another realm are no instances of our Error. */
export function messageOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : String(thrown);
}
