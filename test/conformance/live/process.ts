import { spawn, type ChildProcess } from 'child_process';
import { openSync, readFileSync } from 'fs';
import { createServer } from 'net';
import { setTimeout as sleep } from 'timers/promises';

const PATIENCE = 30_000;

/** A server of the control plane, as a process that writes what it says into a file. */
export class ServerProcess {
  readonly #process: ChildProcess;
  #exited = false;

  constructor(program: string, args: readonly string[], readonly log: string) {
    const output = openSync(log, 'w', 0o600);
    this.#process = spawn(program, args, { stdio: ['ignore', output, output] });
    this.#process.on('exit', () => { this.#exited = true; });
    this.#process.on('error', () => { this.#exited = true; });
  }

  /** @throws if the process ends, or does not become ready within half a minute; the error holds the end of its log */
  async ready(isReady: () => Promise<boolean>): Promise<void> {
    let why = '';
    for (const end = Date.now() + PATIENCE; ;) {
      if (await isReady().catch((error) => { why = String(error); })) return;
      if (this.#exited || Date.now() > end) throw new Error(`${this.#process.spawnfile} did not start: ${why}\n${this.#lastLines()}`);
      await sleep(50);
    }
  }

  /** Asks it to go, and makes it go after three seconds. */
  async stop(): Promise<void> {
    if (this.#exited) return;
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    const late = setTimeout(() => this.#process.kill('SIGKILL'), 3000);
    await gone;
    clearTimeout(late);
  }

  /** At once and without waiting: for the last moment of this process. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #lastLines(): string {
    return readFileSync(this.log, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  }
}

/** Ports of the loopback interface that nobody listens on. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => resolve(server));
  })));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
