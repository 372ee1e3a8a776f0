/** Kubernetes' own function in a native Go loop: what our evaluator is measured against. */
import { spawnSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { Node } from '../../lib/kube/node';

const SOURCES = join(__dirname, '../../lib/kubernetes');

export interface ControllerTiming {
  /** On how many nodes each DaemonSet should run. */
  readonly desired: readonly number[];
  /** Nanoseconds of every round. */
  readonly wall: readonly number[];
  readonly processor: readonly number[];
}

export class ControllerLoop {
  private readonly folder = mkdtempSync(join(tmpdir(), 'controller-loop-'));
  private readonly program = join(this.folder, 'loop');

  /** @returns why there is none, if there is none */
  build(): string | undefined {
    const env = { ...process.env, CGO_ENABLED: '0' };
    const { error, status, stderr } = spawnSync('go', ['build', '-o', this.program, './cmd/loop'], { cwd: SOURCES, env, encoding: 'utf8' });
    if (error) return `left out: Go is not there (${error.message})`;
    return status === 0 ? undefined : `left out: the Go program could not be built: ${stderr}`;
  }

  run(daemonSets: readonly DaemonSet[], nodes: readonly Node[], rounds: number): ControllerTiming {
    const files = [this.file('nodes.json', nodes), this.file('daemonsets.json', daemonSets)];
    const { stdout } = spawnSync(this.program, ['-nodes', files[0], '-daemonsets', files[1], '-rounds', String(rounds)], { encoding: 'utf8' });
    return JSON.parse(stdout);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  private file(name: string, content: unknown): string {
    const path = join(this.folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  }
}
