import { Agent, request } from 'https';

/** Whatever the API server keeps. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly resourceVersion?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/** The API server refuses. The message is its own. */
export class Refusal extends Error {
  constructor(message: string, readonly code: number) {
    super(message);
  }
}

/** What a request may say beside its body. */
export interface Asking {
  readonly accept?: string;
  readonly contentType?: string;
}

/** A client of one API server. */
export class Api {
  readonly #agent: Agent;

  constructor(readonly port: number, readonly token: string, ca: string) {
    this.#agent = new Agent({ keepAlive: true, ca });
  }

  get<T>(path: string, asking?: Asking): Promise<T> {
    return this.#ask('GET', path, undefined, asking);
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return this.#ask('POST', path, body);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.#ask('PUT', path, body);
  }

  /** Merges the body into the object, as RFC 7386 has it. */
  merge<T>(path: string, body: unknown): Promise<T> {
    return this.#ask('PATCH', path, body, { contentType: 'application/merge-patch+json' });
  }

  delete(path: string, body?: unknown): Promise<unknown> {
    return this.#ask('DELETE', path, body);
  }

  /** The objects at a path, as the server has them in memory. */
  async list<T>(path: string): Promise<readonly T[]> {
    return (await this.get<{ items: T[] }>(path)).items;
  }

  close(): void {
    this.#agent.destroy();
  }

  #ask<T>(method: string, path: string, body: unknown, { accept = 'application/json', contentType = 'application/json' }: Asking = {}): Promise<T> {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${this.token}`,
      accept,
      ...payload !== undefined && { 'content-type': contentType, 'content-length': Buffer.byteLength(payload) },
    };
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: this.port, method, path, headers, agent: this.#agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject).on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (answer.statusCode! < 300) resolve((answer.headers['content-type']?.startsWith('application/json') ? JSON.parse(text) : text) as T);
          else reject(new Refusal(messageOf(text), answer.statusCode!));
        });
      });
      asked.on('error', reject).end(payload);
    });
  }
}

function messageOf(text: string): string {
  try {
    return (JSON.parse(text) as { message: string }).message;
  } catch {
    return text;
  }
}
