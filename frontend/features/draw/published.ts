import { TAGS, currentLanguage } from '@/lib/i18n';
import { RefusedError, problemFrom } from '@/lib/problem';
import type { Bytes } from '@/lib/published/bytes';

/** One of the published files, byte for byte. @throws RefusedError with the server's words when it is not there */
export async function readPublished(address: string): Promise<Bytes> {
  const response = await fetch(address, { headers: { 'Accept-Language': TAGS[currentLanguage()] } });
  if (!response.ok) {
    throw new RefusedError(problemFrom(response.status, await response.json().catch(() => null)));
  }
  return new Uint8Array(await response.arrayBuffer());
}

/** The lines of a published file, each read as JSON; none where there is no file. */
export async function readLines<T>(address: string | undefined): Promise<readonly T[]> {
  if (!address) {
    return [];
  }
  const text = new TextDecoder().decode(await readPublished(address));
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
