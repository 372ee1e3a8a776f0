/** As on GKE: pods of the system's priorities only where a quota speaks of them. */
export const LIMITED_RESOURCES = [{
  resource: 'pods',
  matchScopes: [{ scopeName: 'PriorityClass', operator: 'In', values: ['system-node-critical', 'system-cluster-critical'] }],
}];
