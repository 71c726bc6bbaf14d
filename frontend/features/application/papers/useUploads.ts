import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type PaperKind from '@/generated/org/anju/PaperKind';
import { LARGEST_BYTES } from '@/lib/transfer';
import { sendPaper } from './transfer';

/** A file on its way to the server. */
export interface Upload {
  key: number;
  kind: PaperKind;
  file: File;
  replaces: number | undefined;
  state: 'waiting' | 'sending' | 'failed' | 'tooLarge';
  /** From 0 to 1. */
  share: number;
  /** Why it failed. */
  error: unknown;
}

type Change =
  | { type: 'add'; uploads: readonly Upload[] }
  | { type: 'set'; key: number; values: Partial<Upload> }
  | { type: 'drop'; key: number };

/** More at once would only slow each other down on a phone. */
const AT_ONCE = 2;

export function uploadsAfter(uploads: readonly Upload[], change: Change): readonly Upload[] {
  switch (change.type) {
    case 'add':
      return [...uploads, ...change.uploads];
    case 'set':
      return uploads.map((upload) => (upload.key === change.key ? { ...upload, ...change.values } : upload));
    case 'drop':
      return uploads.filter(({ key }) => key !== change.key);
  }
}

/** Which waiting uploads may begin now. */
export function startable(uploads: readonly Upload[]): readonly Upload[] {
  const sending = uploads.filter(({ state }) => state === 'sending').length;
  return uploads.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, AT_ONCE - sending));
}

let lastKey = 0;

const uploadOf = (kind: PaperKind, file: File, replaces?: number): Upload => ({
  key: ++lastKey,
  kind,
  file,
  replaces,
  state: file.size > LARGEST_BYTES ? 'tooLarge' : 'waiting',
  share: 0,
  error: undefined,
});

/** Sends files two at a time; what failed stays until it is tried again or left. */
export function useUploads(folder: string, onSent: (upload: Upload) => void) {
  const client = useQueryClient();
  const [uploads, change] = useReducer(uploadsAfter, []);
  const begun = useRef(new Set<number>());

  const send = useCallback(
    async (upload: Upload) => {
      const set = (values: Partial<Upload>) => change({ type: 'set', key: upload.key, values });
      set({ state: 'sending', share: 0 });
      try {
        await sendPaper({ folder, ...upload }, (share) => set({ share }));
        await client.invalidateQueries({ queryKey: ['papers'] });
        change({ type: 'drop', key: upload.key });
        onSent(upload);
      } catch (error) {
        set({ state: 'failed', error });
      } finally {
        begun.current.delete(upload.key);
      }
    },
    [client, folder, onSent],
  );

  useEffect(() => {
    for (const upload of startable(uploads)) {
      if (!begun.current.has(upload.key)) {
        begun.current.add(upload.key);
        void send(upload);
      }
    }
  }, [uploads, send]);

  return {
    uploads,
    add: (kind: PaperKind, files: readonly File[], replaces?: number) =>
      change({ type: 'add', uploads: files.map((file) => uploadOf(kind, file, replaces)) }),
    retry: (key: number) => change({ type: 'set', key, values: { state: 'waiting', error: undefined } }),
    dismiss: (key: number) => change({ type: 'drop', key }),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
