import type { Node } from '../../kube/node';
import { Glances } from '../resources/glances';

/** What each of a number of nodes offers, by resource. */
export class Offers {
  private readonly read = new Map<string, Glances>();

  constructor(private readonly nodes: readonly Node[]) {}

  /**
   * In the order of the nodes; infinite where a node does not say at all what it offers, and not a number where what it
   * says takes more than a glance.
   */
  of(resource: string): Float64Array {
    if (!this.read.has(resource)) this.look(resource);
    return this.read.get(resource)!.counts;
  }

  private look(resource: string): void {
    const { nodes } = this;
    if (COMMON.includes(resource)) {
      const [cpu, memory, pods] = COMMON.map((each) => this.add(each));
      for (let index = 0; index < nodes.length; index++) { // in one go, and under their names, by which objects are read fastest
        const said = offerOf(nodes[index]);
        if (said) {
          cpu.read(index, said.cpu);
          memory.read(index, said.memory);
          pods.read(index, said.pods);
        } else {
          cpu.counts[index] = memory.counts[index] = pods.counts[index] = Infinity;
        }
      }
    } else {
      const glances = this.add(resource);
      for (let index = 0; index < nodes.length; index++) {
        const said = offerOf(nodes[index]);
        if (said) glances.read(index, said[resource]);
        else glances.counts[index] = Infinity;
      }
    }
  }

  private add(resource: string): Glances {
    const glances = new Glances(resource, this.nodes.length);
    this.read.set(resource, glances);
    return glances;
  }
}

/** What every pod asks for. */
const COMMON: readonly string[] = ['cpu', 'memory', 'pods'];

/** A node's capacity stands in where it does not say what pods may request, as the API server has it. */
export const offerOf = ({ status }: Node) => status?.allocatable ?? status?.capacity;
