/** The app in the browser. Its answers are for whoever opened the page. */
import { cluster, judged, placed, pods, refused } from './cases';
import { load } from 'cdk8s-daemonsets/kubernetes';

/** Whether the judge was built. Put here by the bundler. */
declare const JUDGE: boolean;

export interface Seen {
  /** What the browser says of code made of text. */
  readonly codeOfText: string;
  readonly placed: object;
  readonly judged?: object;
  readonly withoutHeader?: string;
  /** In milliseconds. */
  readonly took: Record<string, number>;
}

const ROUNDS = 50;
const took: Record<string, number> = {};

async function timed<Result>(what: string, work: () => Result | Promise<Result>, rounds = 1): Promise<Result> {
  const start = performance.now();
  let result = await work();
  for (let round = 1; round < rounds; round++) {result = await work();}
  took[what] = Number(((performance.now() - start) / rounds).toFixed(2));
  return result;
}

async function failure(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    return String(error);
  }
  return 'nothing';
}

async function askJudge() {
  const kubernetes = await timed('load: download, decompress, compile, start', async () => load('kubernetes.wasm.br', await fetch('scheduler.wasm.br')));
  await timed('first manifest', () => kubernetes.validate([refused]));
  await timed('each further manifest', () => kubernetes.validate([refused]), ROUNDS);
  await timed('first four pods scheduled', () => kubernetes.schedule([{ pods, nodes: cluster.nodes }]));
  await timed('each further four pods', () => kubernetes.schedule([{ pods, nodes: cluster.nodes }]), ROUNDS);
  return { judged: judged(kubernetes), withoutHeader: await failure(() => load('kubernetes.wasm.br?plain')) };
}

async function see(): Promise<Seen> {
  return {
    codeOfText: await failure(() => new Function('return 1')),
    placed: await timed('place and text', placed),
    ...JUDGE ? await askJudge() : {},
    took,
  };
}

Object.assign(globalThis, { seen: see() });
