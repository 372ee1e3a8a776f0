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

const ROUNDS = 101;
const took: Record<string, number> = {};

const rounded = (milliseconds: number) => Number(milliseconds.toFixed(2));

async function timed<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  took[what] = rounded(performance.now() - start);
  return result;
}

function timedOften(what: string, work: () => unknown) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  took[`${what}, median`] = rounded(times[(ROUNDS - 1) / 2]);
  took[`${what}, mean`] = rounded(times.reduce((sum, time) => sum + time, 0) / ROUNDS); // above the median by the collection of garbage
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
  timedOften('each further manifest', () => kubernetes.validate([refused]));
  await timed('first four pods scheduled', () => kubernetes.schedule([{ pods, nodes: cluster.nodes }]));
  timedOften('each further four pods', () => kubernetes.schedule([{ pods, nodes: cluster.nodes }]));
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
