import { session } from '@/lib/auth/session';
import { TAGS, currentLanguage } from '@/lib/i18n';
import { RefusedError, problemFrom } from '@/lib/problem';
import type Uploaded from '@/generated/org/anju/Uploaded';

/** Sends a roster as it is: a file is no JSON, so Hilla's client cannot carry it. Refusals are thrown as by the client. */
export async function uploadRoster(offeringId: number, file: File): Promise<Uploaded> {
  const response = await fetch(
    `/api/offerings/${offeringId}/roster?fileName=${encodeURIComponent(file.name)}`,
    {
      method: 'POST',
      headers: {
        'Content-Type': 'application/octet-stream',
        'Accept-Language': TAGS[currentLanguage()],
        Authorization: `Bearer ${session.token() ?? ''}`,
      },
      body: file,
    },
  );
  if (response.status === 401) {
    session.expired();
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    throw new RefusedError(problemFrom(response.status, body));
  }
  return body as Uploaded;
}
