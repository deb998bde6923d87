import { type InputFault, plainText } from '@liaison/kernel';

/** One line of text, between 1 and `longest` characters. */
export function line(faults: InputFault[], pointer: string, given: string, longest: number): string {
  const read = plainText(given);
  if ('fault' in read) return refuse(faults, pointer, read.fault, given);
  if (read.text === '') return refuse(faults, pointer, 'missing', given);
  if (Array.from(read.text).length > longest) faults.push({ pointer, code: 'too-long', values: { max: longest } });
  return read.text;
}

export function refuse(faults: InputFault[], pointer: string, code: string, given: string): string {
  faults.push({ pointer, code, values: { given: given.slice(0, 60) } });
  return given;
}
