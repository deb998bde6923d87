import type { NewProposal } from '@liaison/directory';
import { InvalidInput } from '@liaison/kernel';
import type { NewNominationDto } from './nominations.dto.js';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The call as the use case takes it: a file is bytes there. @throws InvalidInput */
export function readNomination({ noteVerbale, ...given }: NewNominationDto): NewProposal {
  if (!noteVerbale) return given;
  const { file, ...note } = noteVerbale;
  return { ...given, noteVerbale: { ...note, ...(file !== undefined && { file: bytesOf(file) }) } };
}

function bytesOf(file: string): Uint8Array {
  if (!file || !BASE64.test(file)) throw new InvalidInput([{ pointer: '/noteVerbale/file', code: 'file-form' }]);
  return Buffer.from(file, 'base64');
}
