import type PaperKind from '@/generated/org/anju/PaperKind';
import { sendFile } from '@/lib/transfer';

export interface Sending {
  folder: string;
  kind: PaperKind;
  file: File;
  /** The paper that goes when this one is there. */
  replaces?: number;
}

/** Sends a paper as it is, and says how much of it has gone. */
export const sendPaper = (sending: Sending, onShare: (share: number) => void): Promise<void> =>
  sendFile(addressOf(sending), sending.file, onShare);

function addressOf({ folder, kind, file, replaces }: Sending) {
  const query = new URLSearchParams({ kind, fileName: file.name });
  if (replaces !== undefined) {
    query.set('replaces', String(replaces));
  }
  return `/api/papers/${folder}?${query}`;
}
