import { printableJson } from '../report/printable';
import type { Report } from '../report/report';

const OPENING = '{\n  "daemonSets": [';
const CLOSING = '\n  ]\n}';

/** The indented JSON of a report, a DaemonSet at a time: whole, that of a large fleet would be longer than any string can be. */
export function* reportJson({ daemonSets, ...head }: Report): Generator<string> {
  if (daemonSets.length === 0) {
    yield `${printableJson({ ...head, daemonSets }, 2)}\n`;
    return;
  }
  yield `${printableJson(head, 2).slice(0, -'\n}'.length)},${OPENING.slice(1)}`;
  for (const [index, daemonSet] of daemonSets.entries()) {
    yield (index === 0 ? '' : ',') + printableJson({ daemonSets: [daemonSet] }, 2).slice(OPENING.length, -CLOSING.length);
  }
  yield `${CLOSING}\n`;
}
