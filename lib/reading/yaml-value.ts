import { isAlias, isMap, isScalar, isSeq, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { MAX_DEPTH, TOO_DEEP } from './depth';
import { plainKey } from './key';
import { Fault } from './places';
import { NOT_JSON, plainScalar } from './scalar';

/** Where the members of each object and the items of each array stand. An alias shares its anchor's object, so its places too. */
export type Offsets = WeakMap<object, Map<string, number>>;

/** How many values aliases and merge keys may stand for in a document, beyond those that are written there. */
export const MAX_ALIASED = 1_000_000;

interface Anchor {
  readonly value: unknown;
  readonly weight: number;
}

/** Turns the nodes of a YAML document into the value that kubectl would send as JSON. */
export class YamlValue {
  public readonly offsets: Offsets = new WeakMap();
  public readonly faults: Fault[] = [];
  /** Undefined while the anchor's own value is being read. */
  private readonly anchors = new Map<string, Anchor | undefined>();
  private weight = 0;
  private aliased = 0;

  /** @param base the offset of the YAML in the text */
  constructor(private readonly base: number) {}

  public of(node: unknown, depth = 0): unknown {
    this.weight++;
    if (isAlias(node)) return this.alias(node.source, this.offsetOf(node));
    if (isScalar(node)) return this.anchored(node, () => this.scalar(node));
    if (!isMap(node) && !isSeq(node)) return null;
    if (depth === MAX_DEPTH) return this.fault(this.offsetOf(node), TOO_DEEP);
    return this.anchored(node, () => isMap(node) ? this.map(node, depth + 1) : this.list(node, depth + 1));
  }

  public offsetOf(node: unknown): number {
    return this.base + ((node as Node | null)?.range?.[0] ?? 0);
  }

  private anchored(node: Node & { anchor?: string }, read: () => unknown): unknown {
    if (node.anchor === undefined) return read();
    const before = this.weight;
    this.anchors.set(node.anchor, undefined);
    const value = read();
    this.anchors.set(node.anchor, { value, weight: this.weight - before });
    return value;
  }

  private alias(name: string, offset: number): unknown {
    if (!this.anchors.has(name)) return this.fault(offset, `*${name} stands for nothing: no anchor &${name} comes before it`);
    const anchor = this.anchors.get(name);
    if (anchor === undefined) return this.fault(offset, `*${name} stands inside its own anchor &${name}`);
    this.weight += anchor.weight;
    const refused = this.aliased > MAX_ALIASED;
    this.aliased += anchor.weight;
    if (refused || this.aliased <= MAX_ALIASED) return refused ? undefined : anchor.value;
    return this.fault(offset, `with this alias, aliases stand for more than ${MAX_ALIASED} values: refused, write some of them out`);
  }

  private list(node: YAMLSeq, depth: number): unknown[] {
    const places = new Map<string, number>();
    const list = node.items.map((item, index) => {
      places.set(String(index), this.offsetOf(item));
      return this.of(item, depth);
    });
    this.offsets.set(list, places);
    return list;
  }

  private map(node: YAMLMap, depth: number): object {
    const places = new Map<string, number>();
    const map = {};
    const merges: Pair[] = [];
    for (const pair of node.items) {
      if (isMergeKey(pair.key)) {
        merges.push(pair);
        continue;
      }
      const key = this.key(pair.key);
      const value = this.of(pair.value, depth);
      if (key === undefined) continue;
      if (places.has(key)) this.fault(this.offsetOf(pair.key), `the key ${JSON.stringify(key)} is there already`);
      places.set(key, this.offsetOf(pair.key));
      define(map, key, value);
    }
    for (const pair of merges) this.merge(map, places, this.of(pair.value, depth), this.offsetOf(pair.key));
    this.offsets.set(map, places);
    return map;
  }

  /** Adds what the map lacks: its own keys win, then those of the first source. */
  private merge(map: object, places: Map<string, number>, sources: unknown, offset: number): void {
    for (const source of Array.isArray(sources) ? sources : [sources]) {
      if (source === undefined) continue; // a fault already
      if (typeof source !== 'object' || source === null || Array.isArray(source)) {
        this.fault(offset, 'the merge key << takes a mapping or a list of mappings');
        continue;
      }
      for (const [key, value] of Object.entries(source)) {
        if (places.has(key)) continue;
        places.set(key, this.offsets.get(source)?.get(key) ?? offset);
        define(map, key, value);
      }
    }
  }

  private key(node: unknown): string | undefined {
    const offset = this.offsetOf(node);
    if (isScalar(node) && node.type === 'PLAIN' && node.tag === undefined && node.anchor === undefined) {
      const text = String(node.value ?? '');
      return plainKey(text) ?? this.fault(offset, `a key cannot be ${plainScalar(text) === null ? 'null' : text}: quote it`);
    }
    const value = isScalar(node) || isAlias(node) ? this.of(node) : node;
    if (value === undefined) return undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return this.fault(offset, value === null
      ? 'a key cannot be null: quote it'
      : 'a key cannot be a mapping or a list (is this a template that was not rendered?)');
  }

  private scalar(node: Scalar): unknown {
    const text = String(node.value ?? '');
    const type = /^tag:yaml\.org,2002:(null|bool|int|float)$/.exec(node.tag ?? '')?.[1];
    if (type === undefined && (node.type !== 'PLAIN' || node.tag !== undefined)) return text;
    const value = plainScalar(text);
    if (value === NOT_JSON) return this.fault(this.offsetOf(node), `${text} is a number that JSON does not have: quote it if it is a word`);
    if (type !== undefined && !isOfType(type, value)) return this.fault(this.offsetOf(node), `${JSON.stringify(text)} is not of the type !!${type}`);
    return value;
  }

  private fault(offset: number, message: string): undefined {
    this.faults.push({ offset, message });
    return undefined;
  }
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'null': return value === null;
    case 'bool': return typeof value === 'boolean';
    case 'int': return Number.isInteger(value);
    default: return typeof value === 'number';
  }
}

const isMergeKey = (key: unknown): boolean => isScalar(key) && key.value === '<<' && key.type === 'PLAIN';

/** Plain assignment to `__proto__` would change what the object is. */
function define(map: object, key: string, value: unknown): void {
  Object.defineProperty(map, key, { value, writable: true, enumerable: true, configurable: true });
}
