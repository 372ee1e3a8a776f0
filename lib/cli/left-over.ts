/** What was given and is passed over, in one line; no line where there is nothing. */
export function leftOver(option: string, objects: readonly { readonly kind: string }[], why = 'bear on placement'): string[] {
  if (objects.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { kind } of objects) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const listed = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${kind} ${count}`).join(', ');
  const others = objects.length === 1 ? '1 other object' : `${objects.length} other objects`;
  return [`${others} in ${option} ${objects.length === 1 ? 'does' : 'do'} not ${why}: ${listed}`];
}
