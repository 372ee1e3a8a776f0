import { matchers } from '../../lib/testing/matchers';

expect.extend(matchers);

/** The text with which an expectation fails, without colours; undefined where it holds. */
export function failureOf(expectation: () => void): string | undefined {
  try {
    expectation();
    return undefined;
  } catch (error) {
    // eslint-disable-next-line no-control-regex -- jest paints with escapes
    return (error as Error).message.replace(/\u001b\[\d+m/g, '');
  }
}

