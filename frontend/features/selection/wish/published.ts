import type { Bytes } from '@/lib/published/bytes';
import type { Verdict } from './protocol/finding';
import { verify } from './protocol/verify';

export const FILES = [
  'statement.json',
  'signature.json',
  'units.jsonl',
  'wishes.jsonl',
  'assignment.jsonl',
] as const;

export const addressOf = (offeringId: number, phase: number, file: string) =>
  `/api/offerings/${offeringId}/wishes/${phase}/${file}`;

/** Fetches what is published and judges it here; `own` is what the family kept. */
export async function check(offeringId: number, phase: number, own: File | undefined): Promise<Verdict> {
  const [statement, signature, units, wishes, assignment] = await Promise.all(
    FILES.map((file) => fetched(addressOf(offeringId, phase, file))),
  );
  const keys = await fetched('/api/draws/keys.json');
  const { drawNumber } = JSON.parse(new TextDecoder().decode(statement)) as { drawNumber: number };
  const draw = await fetched(`/api/draws/${drawNumber}/result.jsonl`);
  return verify({
    statement: statement!,
    signature: signature!,
    units: units!,
    wishes: wishes!,
    assignment: assignment!,
    keys,
    draw,
    own: own && new Uint8Array(await own.arrayBuffer()),
  });
}

async function fetched(address: string): Promise<Bytes> {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new TypeError(`${address} ${answer.status}`);
  }
  return new Uint8Array(await answer.arrayBuffer());
}
