import { run } from './terminal';

test.each<[string[], string]>([
  [['place', 'ok.yaml', '-c', 'eks'], 'error: required option \'-f, --filename <path>\' not specified\n(Did you mean -f ok.yaml?)\n'],
  [['place', '-f', 'ok.yaml', 'nodes.yaml'], 'error: required option \'-c, --cluster <path>\' not specified\n(Did you mean -c nodes.yaml?)\n'],
  [['place', '-f', 'a.yaml', 'b.yaml', '-', '-c', 'eks'],
    'error: too many arguments for \'place\'. Expected 0 arguments but got 2.\n(Did you mean -f b.yaml -f -?)\n'],
  [['validate', '\x1b[2J'], 'error: required option \'-f, --filename <path>\' not specified\n(Did you mean -f \\u001b[2J?)\n'],
  [['place', '-c', 'eks'], 'error: required option \'-f, --filename <path>\' not specified\n'],
  [['place', 'a.yaml', '-f', 'b.yaml', '-c', 'eks', '--nope'], 'error: unknown option \'--nope\'\n'],
])('%j', async (argv, complaint) => expect(await run(argv)).toEqual({ exitCode: 2, stdout: '', stderr: `${complaint}(--help says more)\n` }));
