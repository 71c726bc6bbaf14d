import { session } from '@/lib/auth/session';
import { noteServerTime } from '@/lib/clock';
import { TAGS, currentLanguage } from '@/lib/i18n';
import { RefusedError, problemFrom } from '@/lib/problem';

/** Fetches a file that is made for this person, and hands it to the browser to save. Refused like a call. */
export async function download(path: string, method: 'GET' | 'POST' = 'GET'): Promise<void> {
  const response = await fetch(path, {
    method,
    headers: {
      'Accept-Language': TAGS[currentLanguage()],
      Authorization: `Bearer ${session.token() ?? ''}`,
    },
  });
  noteServerTime(response.headers);
  if (!response.ok) {
    if (response.status === 401) {
      session.expired();
    }
    throw new RefusedError(problemFrom(response.status, await response.json().catch(() => null)));
  }
  save(await response.blob(), nameOf(response.headers.get('Content-Disposition') ?? ''));
}

/** The name that the server gives a file, for example in `attachment; filename*=UTF-8''a.xlsx`. */
export function nameOf(disposition: string): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition) ?? [];
  return encoded ? decodeURIComponent(encoded) : 'download';
}

function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
