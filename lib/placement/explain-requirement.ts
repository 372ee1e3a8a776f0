import { parseInt64 } from './int64';
import { cut, quote } from './phrase';
import type { MalformedRequirement, RequirementFailure } from './reason';

/** Says why a requirement of the node affinity does not hold. */
export function explainFailure(failure: RequirementFailure): string {
  return failure.malformed ? `${malformed(failure, failure.malformed)}, and so the term matches no node` : `${found(failure)}, ${wish(failure)}`;
}

function found({ subject, key, has }: RequirementFailure): string {
  return has === undefined ? `no ${subject} ${quote(key)}` : `${subject} ${quote(key)} is ${quote(has)}`;
}

function wish({ operator, values, has }: RequirementFailure): string {
  const integer = has === undefined || parseInt64(has) !== undefined ? '' : 'an integer ';
  switch (operator) {
    case 'In': return `must be one of ${list(values)}`;
    case 'NotIn': return `must not be one of ${list(values)}`;
    case 'Exists': return 'must be present';
    case 'DoesNotExist': return 'must be absent';
    case 'Gt': return `must be ${integer}greater than ${values[0]}`;
    case 'Lt': return `must be ${integer}less than ${values[0]}`;
    default: return `must be ${operator} ${list(values)}`;
  }
}

/** Of these the apiserver refuses most; two it lets pass, and then nothing in the cluster says a word about it. */
function malformed({ path, subject, key, operator, values }: RequirementFailure, why: MalformedRequirement): string {
  switch (why) {
    case 'UnknownOperator': return `operator ${quote(operator)} is none of ${subject === 'label' ? 'In, NotIn, Exists, DoesNotExist, Gt, Lt' : 'In, NotIn'}`;
    case 'InvalidKey': return `${quote(key)} cannot be the key of a label`;
    case 'InvalidValue': return `${place(path)} (${quote(key)}) holds what cannot be the value of a label: ${list(values)}, which Kubernetes before 1.33 accepts in silence`;
    case 'NeedsValues': return `operator ${operator} on ${quote(key)} has no values`;
    case 'ForbidsValues': return `operator ${operator} on ${quote(key)} takes no values, but has ${list(values)}`;
    case 'NeedsOneInteger': return `operator ${operator} on ${quote(key)} needs one integer, but has ${list(values)}${values.length === 1 ? ', which Kubernetes accepts in silence' : ''}`;
    case 'NeedsOneValue': return `operator ${operator} on ${quote(key)} needs one value, but has ${list(values)}`;
  }
}

/** The last step of a path: `matchExpressions[1]`. */
const place = (path: string) => path.slice(path.lastIndexOf('.') + 1);

const list = (values: readonly string[]) => `[${cut(values)}]`;
