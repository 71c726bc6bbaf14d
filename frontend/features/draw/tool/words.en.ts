import type { Texts } from './words';

const TELL = 'Keep these files and report it to the housing office and the auditors.';
const FETCH = 'Download the files again. If it stays so, keep them and report it.';

export const english: Texts = {
  usage: `Checks a draw from its published files. Nothing in them is believed; everything is computed again here.

  node verify-draw.mjs <folder or address> [options]

  <folder>          holds seal.json, signature.json, roster.jsonl and, after the draw, entries.jsonl,
                    randomness.json, result.jsonl; keys.json, history.jsonl and struck.jsonl may be there too
  <address>         the public page of the draw, for example https://example.org/draws/7
  --key HEX         the city's public key (64 digits) as you know it from elsewhere
  --seal HEX        the fingerprint of the seal (64 digits) as you wrote it down before the draw
  --earlier FOLDER  the files as you kept them before: none of them may have changed
  --json            for programs
  --lang zh|en      the language

Ends with 0 when everything holds, 1 when something does not or cannot be decided, 2 when it could not check.`,
  wrongUsage: {
    help: '',
    'no-draw': 'Say which draw: a folder or an address.',
    'two-draws': 'One draw at a time; this is one too many: {about}',
    'unknown-option': 'There is no such option: {about}',
    'no-value': 'Something must follow {about}.',
    'not-hex': '64 hexadecimal digits are needed: {about}',
    'unknown-language': 'The languages are zh and en, not {about}.',
  },
  unreadable: {
    'no-such-folder': 'There is no such folder: {about}',
    'not-a-folder': 'This is a file. Give the folder in which the files of the draw are: {about}',
    'file-missing': 'This file is missing, and without it nothing can be checked: {about}',
    'file-unreadable': 'This file cannot be read: {about}',
    'too-large': 'This is larger than any such file can be: {about}',
    'web-page':
      'This is a web page and not the file. Perhaps the address is wrong, or you must log in there: {about}',
    'no-connection': 'There is no connection to {about}',
    'time-out': 'No answer came from {about}. Try again later, or download the files and give their folder.',
    answered: 'The server refused the file: {about}',
    elsewhere: 'The address leads to another server. If you trust that one, give its address: {about}',
    'not-lines': 'Each line must hold a draw as JSON: {about}',
  },
  verdict: {
    VALID:
      'Everything holds: the published result follows from the sealed list and the random values, and from nothing else.',
    SEALED:
      'Everything that can be checked before the draw holds: the list is sealed and cannot be changed any more.',
    UNDECIDED: 'Nothing is wrong, but something cannot be decided with what was given.',
    INVALID: 'Something does not hold. Do not rely on this result.',
  },
  check: {
    SEAL_FORM: 'The seal has the form of the rules.',
    SEAL_SIGNATURE: 'The seal is signed by the city.',
    ROSTER_FORM: 'The list of families is in order; nobody is on it twice.',
    ROSTER_SIZE: 'The list has as many families as were sealed.',
    ROSTER_ROOT: 'The list is the sealed one, to the letter.',
    VALUES_FORM: 'There is a random value for each declared source.',
    ENTRIES: 'What people read was settled in time and signed.',
    BEACON_SIGNATURE: 'The beacon values are those of the declared rounds.',
    SEED: 'The seed follows from the seal and the values.',
    ORDER: 'Tickets and order are computed again and are the published ones.',
    KEYS: 'The key is the trusted one or follows from it.',
    HISTORY: 'The history of all draws has no gap and fits this draw.',
    KNOWN_SEAL: 'The seal is the one that you wrote down.',
    EARLIER: 'Nothing that you kept before has changed.',
  },
  failed: 'FAILED',
  unable: 'UNDECIDED',
  skipped: 'NOT CHECKED',
  warning: 'NOTE',
  problem: {
    'file-missing': '{file} is missing.',
    'file-malformed': '{file} is not as the rules say ({where}): {reason}.',
    'needs-earlier': 'It needs something that failed above.',
    'key-unknown': 'The seal is signed with key {keyId}, which is not among those that are known.',
    'signature-wrong': 'The signature is not by key {keyId}, or the seal was changed after it was signed.',
    'size-differs':
      '{expected} families were sealed, {found} are on the list: families were added or removed.',
    'root-differs': 'The list was changed after it was sealed. Sealed: {expected}, computed: {found}.',
    'seed-differs': 'The published seed {expected} is not the computed one, {found}.',
    'order-differs':
      'Line {line} of the result is another one than computed. Published: {found} Computed: {expected}',
    'beacon-wrong':
      'The value of source {source} is not the network’s for round {round}: it was made up or is of another round.',
    'entry-missing': 'Source {source} does not have exactly one settled entry, in the order of the seal.',
    'entry-of-another-seal': 'The settled entry of source {source} belongs to another seal.',
    'entry-signature-wrong': 'The settled entry of source {source} is not signed by the key of the seal.',
    'entry-value-differs': 'Source {source} was settled as {found}, but the draw used {expected}.',
    'entry-too-early': 'Source {source} was settled at {at}, before it could be known ({expected}).',
    'entry-too-late':
      'The dice (source {source}) were settled at {at}; from {expected} on another value could be known, and dice can be thrown until they suit.',
    'key-chain-broken':
      'Between the trusted key and that of the seal the city says that it lost a key, so nobody vouches for key {keyId}. Reason given: {reason}',
    'key-not-in-chain': 'The trusted key {keyId} is not among the keys of the city.',
    'key-older': 'Key {keyId} is older than the one that you gave. Newer keys do not vouch for older ones.',
    'history-gap': 'Line {line} of the history has number {found} instead of {expected}: a draw is missing.',
    'history-two-draws': 'Draws {first} and {second} are of one offering and neither is voided.',
    'history-draw-missing': 'The history does not name draw {drawNumber}.',
    'history-differs':
      'The history says something else of this draw ({member}): {found} instead of {expected}.',
    'history-previous-wrong': 'The seal does not name the one before it: {found} instead of {expected}.',
    'history-sealed-late': 'The seal came out at {at}; by its own rules it had to by {expected}.',
    'seal-is-another': 'You wrote down {expected}, but this seal is {found}: the seal was exchanged.',
    'file-changed': '{file} is not what you kept of it any more.',
  },
  warnings: {
    'key-from-files':
      'You gave no key, so it was taken from the files. Compare its id {keyId} with what the city announced elsewhere; only then the signature means anything.',
    'key-break':
      'The city says that it lost its key and goes on with {keyId} since {since}. Ask the city about it. Reason given: {reason}',
    'late-void':
      'Draw {drawNumber} was voided at {at}, when its random values could already be known. Whoever voids then may be looking for another result. Reason given: {reason}',
    voided: 'This draw was voided at {at} and does not count. Reason given: {reason}',
    'history-missing': 'history.jsonl was not given, so nobody looked whether this offering was drawn twice.',
    'struck-malformed': 'struck.jsonl is not as the rules say (line {line}). It changes nobody’s place.',
  },
  advice: {
    SEAL_FORM: FETCH,
    SEAL_SIGNATURE: 'Compare the key with what the city announced. If it is right, report this.',
    ROSTER_FORM: FETCH,
    ROSTER_SIZE: TELL,
    ROSTER_ROOT: TELL,
    VALUES_FORM: FETCH,
    ENTRIES: TELL,
    BEACON_SIGNATURE: 'Ask any drand relay for that round and compare. ' + TELL,
    SEED: TELL,
    ORDER: TELL,
    KEYS: 'Ask the city on another way for its key of that time and give it by --key.',
    HISTORY: 'Download all files again, since a draw may have ended meanwhile. If it stays so, report it.',
    KNOWN_SEAL: 'Show what you wrote down to the auditors; it proves that the seal was exchanged.',
    EARLIER: 'Show both folders to the auditors; they prove what was changed.',
  },
  reason: {
    'not-utf8': 'it is not text in UTF-8',
    'not-json': 'it is not JSON, or is cut off',
    'not-canonical': 'it is not in the one allowed spelling',
    'other-members': 'something is missing or too much',
    'other-form': 'a value has another form',
    'out-of-range': 'a value is too large or too small',
    'not-ascending': 'it is out of order, or somebody stands there twice',
    'stands-twice': 'something stands there twice',
    'too-early': 'a random value can be known before the draw, or before the dice',
    'no-line-feed': 'the last line is cut off',
    empty: 'it is empty',
    'not-endorsed': 'a key is not endorsed by the one before it',
    'not-in-order': 'the keys do not follow each other',
  },
  figures: {
    draw: 'Draw',
    families: 'Families',
    called: 'Called',
    struck: 'Left afterwards',
    sealDigest: 'Fingerprint of the seal',
    rosterRoot: 'Fingerprint of the list',
    seed: 'Seed',
    resultDigest: 'Fingerprint of the result',
    keyId: 'Key of the seal',
    sealedAt: 'Sealed at',
    earliest: 'Draw not before',
    drand: 'drand round {round}, made at',
    number: '{publication} {issue}, published at',
    dice: 'Dice, thrown before',
    agreedAt: 'Source {source} settled at',
  },
  wholeFile: 'line {line}',
  brokenTool: 'The tool itself failed, which says nothing of the draw: {about}',
};
