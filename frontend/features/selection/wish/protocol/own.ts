import { utf8, type Bytes } from '@/lib/published/bytes';
import {
  integer,
  list,
  matching,
  members,
  orNull,
  readCanonical,
  require,
  time,
  words,
} from '@/lib/published/canonical';
import { blinded, hash, HASH, PROTOCOL, unitId } from './forms';
import { signatureOf, type Signature } from './statement';

/** What a family kept of one version of its list. */
export interface OwnList {
  /** The signed receipt, to the byte. */
  document: Bytes;
  /** The receipt number of the application. */
  receipt: string;
  signature: Signature;
  family: string;
  offering: string;
  phase: number;
  version: number;
  wishes: readonly number[];
}

const RECEIPT = /^[A-Z0-9][A-Z0-9-]{0,39}$/;

/** @throws MalformedFile when the file is not as section 6 of the protocol says, or the receipt is another family's */
export function parseOwn(file: Bytes): OwnList {
  const own = members(readCanonical(file), 'document', 'receipt', 'salt', 'signature');
  require(typeof own.document === 'string', 'other-form');
  const receipt = matching(own.receipt, RECEIPT);
  const said = receiptOf(own.document);
  require(said.family === blinded(matching(own.salt, HASH), receipt), 'other-form');
  return { ...said, document: utf8(own.document), receipt, signature: signatureOf(own.signature) };
}

function receiptOf(document: string) {
  const names = ['at', 'family', 'offering', 'phase', 'previous', 'protocol', 'version', 'wishes'];
  const own = members(readCanonical(document), ...names);
  require(own.protocol === PROTOCOL, 'other-form');
  time(own.at);
  orNull(own.previous, hash);
  return {
    family: hash(own.family),
    offering: words(own.offering),
    phase: integer(own.phase, 1),
    version: integer(own.version, 1),
    wishes: list(own.wishes).map(unitId),
  };
}
