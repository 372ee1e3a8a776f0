#!/usr/bin/env node
import { main } from './main';
import { isAvailable, loadSync } from '../kubernetes/load';

const { stdin, stdout, stderr, env } = process;

void main(process.argv.slice(2), { stdin, stdout, stderr, env, kubernetes: () => (isAvailable() ? loadSync() : undefined) }).then((exitCode) => {
  process.exitCode = exitCode;
});
