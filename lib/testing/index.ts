export { Clusters } from '../clusters/clusters';
export { Cluster } from '../clusters/cluster';
export { makeNode, type NodeBlueprint } from '../clusters/make-node';
export { matchers } from './matchers';
export { placement, type TestPlacement } from '../landing/placement';
export { placementSerializer } from './placement-serializer';
