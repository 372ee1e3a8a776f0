/** Writes API.md from .jsii, which the compiler has written from the docstrings. */
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { apiPage } from './api-page';
import { Type } from './api-text';

const ROOT = join(__dirname, '..');
const { types } = JSON.parse(readFileSync(join(ROOT, '.jsii'), 'utf8')) as { types: Record<string, Type> };
writeFileSync(join(ROOT, 'API.md'), apiPage(Object.values(types)));
