import { CannotRun } from '../../lib/cli/exit-code';
import { parseFailOn, parseKubernetesVersion } from '../../lib/cli/options';

describe('a version of Kubernetes', () => {
  test.each([['1.28', '1.28'], ['v1.37', '1.37'], ['1.34.2', '1.34'], ['v1.30.0', '1.30']])('%s is %s', (option, version) => {
    expect(parseKubernetesVersion(option)).toBe(version);
  });

  test.each(['1.27', '1.99', '1', 'latest', '', '1.300', '1.30-beta'])('%j is not known', (option) => {
    expect(() => parseKubernetesVersion(option)).toThrow(new CannotRun(
      `Kubernetes ${option} is not known; choose one of 1.28, 1.29, 1.30, 1.31, 1.32, 1.33, 1.34, 1.35, 1.36, 1.37`));
  });
});

describe('what to fail on', () => {
  test.each([['none', []], ['problems', ['problems']], ['problems,excluded', ['problems', 'excluded']]])('%s is %j', (option, kinds) => {
    expect(parseFailOn(option)).toEqual(kinds);
  });

  test.each([['runs', 'runs'], ['problems,', ''], ['none,problems', 'none'], ['Problems', 'Problems']])('%j has a word that is none: %j', (option, word) => {
    expect(() => parseFailOn(option)).toThrow(new CannotRun(`--fail-on ${option}: there is no finding "${word}"; `
      + 'choose none, or some of problems, warnings, undecided, pending, excluded, stays, removed, rejected'));
  });
});
