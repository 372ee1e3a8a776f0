/** The path of a member: `spec.nodeName`, or `labels[app]` for a key that the user chose. */
export const field = (path: string, name: string): string => path === '' ? name : `${path}.${name}`;
export const entry = (path: string, key: string | number): string => `${path}[${key}]`;

/** The steps of a path: `a.b[0][kubernetes.io/os]` is a, b, 0, kubernetes.io/os. */
export function steps(path: string): string[] {
  return Array.from(path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g), (match) => match[1] ?? match[0]);
}
