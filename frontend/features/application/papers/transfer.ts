import type PaperKind from '@/generated/org/anju/PaperKind';
import { session } from '@/lib/auth/session';
import { TAGS, currentLanguage } from '@/lib/i18n';
import { RefusedError, problemFrom } from '@/lib/problem';

/** The largest file that the server takes; a larger one is not even sent. */
export const LARGEST_BYTES = 20 * 1024 * 1024;

export interface Sending {
  folder: string;
  kind: PaperKind;
  file: File;
  /** The paper that goes when this one is there. */
  replaces?: number;
}

const headers = () => ({
  'Accept-Language': TAGS[currentLanguage()],
  Authorization: `Bearer ${session.token() ?? ''}`,
});

/** Sends a file as it is. By `XMLHttpRequest`, which tells how much of it has gone. */
export function sendPaper(sending: Sending, onShare: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf(sending));
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
    request.send(sending.file);
  });
}

function addressOf({ folder, kind, file, replaces }: Sending) {
  const query = new URLSearchParams({ kind, fileName: file.name });
  if (replaces !== undefined) {
    query.set('replaces', String(replaces));
  }
  return `/api/papers/${folder}?${query}`;
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
