import type Uploaded from '@/generated/org/anju/Uploaded';
import { session } from '@/lib/auth/session';
import { noteServerTime } from '@/lib/clock';
import { TAGS, currentLanguage } from '@/lib/i18n';
import { RefusedError, problemFrom } from '@/lib/problem';

/** Sends a workbook as it is. */
export const uploadWorkbook = (path: string, file: File) => uploadFile<Uploaded>(path, file);

/**
 * Sends a file as it is; Hilla's calls carry JSON alone. Refused with the same errors as a call.
 * `said` is what else is said about it.
 */
export async function uploadFile<Answer>(
  path: string,
  file: File,
  said: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const query = new URLSearchParams({ ...said, fileName: file.name });
  const response = await fetch(`${path}?${query}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/octet-stream',
      'Accept-Language': TAGS[currentLanguage()],
      Authorization: `Bearer ${session.token() ?? ''}`,
    },
    body: file,
  });
  noteServerTime(response.headers);
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) {
    return body as Answer;
  }
  if (response.status === 401) {
    session.expired();
  }
  throw new RefusedError(problemFrom(response.status, body));
}
