import * as DraftEndpoint from '@/generated/DraftEndpoint';
import type ApplicationDraft from '@/generated/org/anju/ApplicationDraft';
import { readDraft, writeDraft, type Draft } from './draft';
import type { Backend, Shelf, Stored, Unsent } from './saving';

/** The family's draft as the server keeps it. */
export interface StoredDraft extends Stored<Draft> {
  paperFolder: string;
}

export const openDraft = (offeringId: number): Promise<StoredDraft> =>
  DraftEndpoint.open(offeringId).then(storedOf);

export const draftsOn = (offeringId: number): Backend<Draft> => ({
  open: () => openDraft(offeringId),
  save: (id, version, step, form) => DraftEndpoint.save(id, version, step, writeDraft(form)),
});

function storedOf({ id, version, step, content, savedAt, paperFolder }: ApplicationDraft): StoredDraft {
  return { id, version, step, form: readDraft(content), savedAt, isBegun: Boolean(content), paperFolder };
}

const PREFIX = 'anju.unsent.';

/**
 * What has not reached the server stays in this tab, through a login or a reload; it goes as soon as the server has it,
 * and with the tab. Another person's draft has another id, and what it left here goes when the next one is opened.
 */
export const tabShelf: Shelf<Draft> = {
  read: (id) => {
    forgetOthers(id);
    const kept = sessionStorage.getItem(PREFIX + id);
    return kept ? (JSON.parse(kept) as Unsent<Draft>) : undefined;
  },
  write: (id, unsent) => {
    try {
      sessionStorage.setItem(PREFIX + id, JSON.stringify(unsent));
    } catch {
      // Storage is forbidden or full; what was typed is then kept by this page alone until it is saved.
    }
  },
  clear: (id) => sessionStorage.removeItem(PREFIX + id),
};

function forgetOthers(id: string) {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX) && key !== PREFIX + id)
    .forEach((key) => sessionStorage.removeItem(key));
}
