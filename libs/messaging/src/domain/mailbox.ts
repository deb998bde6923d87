import { domainToASCII } from 'node:url';

const LONGEST = 254;
const LONGEST_LOCAL_PART = 64;
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const HOST_NAME = /^(?:[\p{L}\p{N}\p{M}-]+\.)+[\p{L}\p{N}\p{M}-]+$/u;
const ASCII_HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * One strict addr-spec with its host name in lower case, or null. No display names, groups, lists, comments, quoted
 * parts, address literals or anything invisible: mail software reads those in more than one way. The local part is
 * ASCII; the host may be internationalised. At most 254 octets on the wire (RFC 5321 §4.5.3.1.3).
 */
export function readMailbox(given: string): string | null {
  const at = given.lastIndexOf('@');
  const local = given.slice(0, at);
  const host = given.slice(at + 1);
  if (at < 1 || local.length > LONGEST_LOCAL_PART || !LOCAL_PART.test(local)) return null;
  if (!HOST_NAME.test(host) || host !== host.normalize('NFC')) return null;
  const ascii = domainToASCII(host);
  if (!ASCII_HOST_NAME.test(ascii) || local.length + 1 + ascii.length > LONGEST) return null;
  return `${local}@${host.toLowerCase()}`;
}

/** The mailbox as SMTP without SMTPUTF8 (RFC 6531) can carry it. */
export function toWire(mailbox: string): string {
  const at = mailbox.lastIndexOf('@');
  return `${mailbox.slice(0, at)}@${domainToASCII(mailbox.slice(at + 1))}`;
}
