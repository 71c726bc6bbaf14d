import type { Texts } from './words';

export const english: Texts = {
  usage: `Checks an assignment by wish lists from its published files. Nothing in them is believed; everything is computed
again here.

  node verify-wishes.mjs <folder or address> [options]

  <folder>      holds statement.json, signature.json, units.jsonl, wishes.jsonl and assignment.jsonl; it may hold
                keys.json, the draw's result.jsonl and your own my-wishes.json
  <address>     the public page of the assignment, such as https://example.org/offerings/7/wishes/1
  --key HEX     the city's public key as you know it from elsewhere (64 digits)
  --own FILE    the receipt of your list that you kept: checks that the list that counted is yours
  --draw FILE   the draw's result.jsonl: checks that families came in the order of the draw
  --json        for programs
  --lang zh|en  language

Ends with 0 when everything holds, 1 when something does not, 2 when it could not be checked.`,
  wrongUsage: {
    help: '',
    nothing: 'Say which assignment to check: a folder or an address.',
    'too-many': 'Only one can be checked at a time; this one is too many: {about}',
    'unknown-option': 'There is no such option: {about}',
    'no-value': 'Something is missing after {about}.',
    'not-hex': '64 hexadecimal digits are needed: {about}',
    'unknown-language': 'The languages are zh and en, not {about}.',
  },
  unreadable: {
    'file-missing': 'This file is missing, so nothing can be checked: {about}',
    'no-connection': 'No connection: {about}',
    answered: 'The server did not give the file: {about}',
    'web-page': 'This is a web page and no file. Please check the address: {about}',
  },
  holds:
    'Everything holds: the result follows from these lists and the order of the draw, and from nothing else.',
  broken:
    'Something does not hold. Do not trust this result; keep the files and report it to the housing bureau and the auditors.',
  outcome: { passed: 'ok', failed: 'WRONG', skipped: 'not checked' },
  check: {
    STATEMENT: 'The statement has the form of the rules.',
    SIGNATURE: 'The city has signed the statement.',
    UNITS: 'The units that were free at the close are the signed ones.',
    WISHES: 'The lists are the signed ones, and no family stands twice.',
    RESULT: 'The published result is the signed one.',
    REPLAY: 'Assigned again in their order, it comes out the same to the byte.',
    DRAW: 'The families came in the order of the draw.',
    OWN: 'The list that counted is the one that you handed in.',
  },
  problem: {
    malformed: '{file} is not as the rules say (line {line}): {reason}.',
    'needs-earlier': 'Something before is wrong, so this cannot be checked.',
    'key-unknown': 'The key that signed is {keyId}, and it is not among the known ones.',
    'signature-wrong': 'It is not the signature of key {keyId}, or the file was changed after it was signed.',
    'digest-differs': '{file} is not the one that was signed. Signed: {expected}. This one: {found}.',
    'line-differs':
      'Line {line} of the result is not the computed one. Published: {found} Computed: {expected}',
    'rank-unknown': 'The draw has no rank {rank}, or it is of another tier.',
    'own-elsewhere': 'Your receipt is about phase {phase} of offering {offering}, not about this one.',
    'own-missing': 'Your family is not among the published lists.',
    'own-older': 'You handed in version {expected}; version {found} was published.',
    'own-differs': 'The published version {version} is not what you handed in.',
    'own-rank': 'Rank {rank} of the draw is not your family.',
  },
  warning: 'Note',
  warnings: {
    'key-from-files':
      'You gave no key, so the one that the city publishes was taken. Compare its id {keyId} with what you find elsewhere; only then the signature means something.',
    'own-newer':
      'You kept version {version}; version {found}, handed in later, counted. If that was not you, report it.',
    'ranks-missing':
      '{count} families of the draw are not among the lists: they had a unit, left, or gave up their right.',
  },
  reason: {
    'not-utf8': 'it is not UTF-8 text',
    'not-json': 'it is not JSON, or was cut off',
    'not-canonical': 'it is not spelled in the one way that is allowed',
    'other-members': 'something is missing or too much',
    'other-form': 'a value has the wrong form',
    'out-of-range': 'a value is too large or too small',
    'not-ascending': 'it is out of order',
    'stands-twice': 'something stands twice',
    'too-early': 'a time is too early',
    'no-line-feed': 'the last line was cut off',
    empty: 'it is empty',
    'not-endorsed': 'a key was not endorsed by the one before',
    'not-in-order': 'the keys do not follow each other',
  },
  figures: {
    offering: 'offering',
    phase: 'phase',
    closedAt: 'closed at',
    draw: 'draw',
    families: 'families',
    lists: 'lists',
    assigned: 'units assigned',
    keyId: 'key that signed',
  },
  own: 'Your family: rank {rank}, version {version} of the list, wish number {place}, unit {unit}.',
  ownNone: 'Your family: rank {rank}, version {version} of the list, no unit.',
  brokenTool: 'The tool itself failed, which has nothing to do with the assignment: {about}',
};
