import { session } from '@/lib/auth/session';
import { TAGS, currentLanguage } from '@/lib/i18n';
import { RefusedError, problemFrom } from '@/lib/problem';

/** The largest file that the server takes; a larger one is not even sent. */
export const LARGEST_BYTES = 20 * 1024 * 1024;

/** What the server takes as a paper: photos and PDF. */
export const PAPERS_ACCEPTED = 'image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf';

/** A visitor has no token and sends none: an empty one would be refused. */
function headers(): Record<string, string> {
  const token = session.token();
  return {
    'Accept-Language': TAGS[currentLanguage()],
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
  };
}

/** Sends a file as it is. By `XMLHttpRequest`, which tells how much of it has gone, from 0 to 1. */
export function sendFile(path: string, file: File, onShare: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries({
      ...headers(),
      'Content-Type': 'application/octet-stream',
    })) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () =>
      request.status < 300 ? resolve() : reject(refused(request.status, request.responseText));
    // As fetch does when nothing answers.
    request.onerror = () => reject(new TypeError('no answer'));
    request.send(file);
  });
}

/** A file of the server, into memory: its address alone is worth nothing without the token. */
export async function loadFile(path: string): Promise<Blob> {
  const response = await fetch(path, { headers: headers() });
  if (!response.ok) {
    throw refused(response.status, await response.text());
  }
  return response.blob();
}

function refused(status: number, body: string) {
  if (status === 401) {
    session.expired();
  }
  return new RefusedError(problemFrom(status, parsed(body)));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
