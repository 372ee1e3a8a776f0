/** What the API server ends a generated name with is random. */
const ENDING = 'xxxxx';
/** It cuts the beginning so that a name has 63 characters. */
const LONGEST_BEGINNING = 58;
/** The longest name of a pod. */
const LONGEST = 253;

/** What texts call a pod of this DaemonSet: by the beginning of its name while plugins may still change it, then by its name. */
export function podNames(daemonSetName: string): { asked: string; made: string } {
  const asked = daemonSetName.length < LONGEST ? `${daemonSetName}-` : daemonSetName;
  return { asked, made: `${asked.slice(0, LONGEST_BEGINNING)}${ENDING}` };
}
