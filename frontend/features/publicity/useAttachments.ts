import { useCallback, useRef, useState } from 'react';
import { AttachmentEndpoint } from '@/generated/endpoints';
import type Attachment from '@/generated/org/anju/Attachment';
import { LARGEST_BYTES, sendFile } from '@/lib/transfer';

/** A file on its way, or one that did not arrive. */
export interface Sending {
  key: number;
  name: string;
  state: 'sending' | 'failed' | 'tooLarge';
  /** From 0 to 1. */
  share: number;
  error?: unknown;
}

let lastKey = 0;

/** Files that are handed in before the words they belong to; their folder is opened with the first of them. */
export function useAttachments() {
  const opened = useRef<Promise<string> | undefined>(undefined);
  const [folder, setFolder] = useState<string>();
  const [present, setPresent] = useState<readonly Attachment[]>([]);
  const [sendings, setSendings] = useState<readonly Sending[]>([]);

  const set = (key: number, values: Partial<Sending>) =>
    setSendings((all) => all.map((each) => (each.key === key ? { ...each, ...values } : each)));
  const drop = (key: number) => setSendings((all) => all.filter((each) => each.key !== key));

  const open = useCallback(() => {
    opened.current ??= AttachmentEndpoint.open();
    opened.current.catch(() => {
      opened.current = undefined;
    });
    return opened.current;
  }, []);

  const send = async (key: number, file: File) => {
    try {
      const address = await open();
      const query = new URLSearchParams({ fileName: file.name });
      await sendFile(`/api/attachments/${address}?${query}`, file, (share) => set(key, { share }));
      setPresent(await AttachmentEndpoint.list(address));
      setFolder(address);
      drop(key);
    } catch (error) {
      set(key, { state: 'failed', error });
    }
  };

  const add = async (files: readonly File[]) => {
    const added = files.map((file) => ({ key: ++lastKey, file }));
    setSendings((all) => [...all, ...added.map(({ key, file }) => begun(key, file))]);
    for (const { key, file } of added.filter(({ file: { size } }) => size <= LARGEST_BYTES)) {
      await send(key, file);
    }
  };

  const remove = async (attachment: number) => {
    if (folder) {
      await AttachmentEndpoint.remove(folder, attachment);
      setPresent(await AttachmentEndpoint.list(folder));
    }
  };

  const reset = () => {
    opened.current = undefined;
    setFolder(undefined);
    setPresent([]);
    setSendings([]);
  };

  return {
    /** Undefined while nothing is in it. */
    folder: present.length > 0 ? folder : undefined,
    present,
    sendings,
    isSending: sendings.some(({ state }) => state === 'sending'),
    add: (files: readonly File[]) => void add(files),
    remove: (attachment: number) => void remove(attachment).catch(() => reset()),
    drop,
    reset,
  };
}

const begun = (key: number, { name, size }: File): Sending => ({
  key,
  name,
  state: size > LARGEST_BYTES ? 'tooLarge' : 'sending',
  share: 0,
});

export type Attachments = ReturnType<typeof useAttachments>;
