import { Option } from 'commander';
import type { FileFormat } from '@liaison/directory';

/** Of what knows the formats only a type: help is answered before anything is loaded. */
const FORMATS: readonly FileFormat[] = ['csv', 'vcard', 'json'];

export function fileFormat(description: string): Option {
  return new Option('--format <format>', description).choices(FORMATS);
}
