import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import * as ApplicationEndpoint from '@/generated/ApplicationEndpoint';
import * as PaperEndpoint from '@/generated/PaperEndpoint';
import { useSession } from '@/lib/auth/session';
import { EMPTY_DRAFT, type Draft } from './draft';
import { draftsOn, openDraft, tabShelf } from './drafts';
import { draftOf } from './form';
import { Saving } from './saving';

export interface OpenedDraft {
  saving: Saving<Draft>;
  paperFolder: string;
}

interface Opening {
  opened?: OpenedDraft;
  error?: unknown;
  retry: () => void;
}

const later = (run: () => void, milliseconds: number) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Opens the family's draft for an offering, filled from an earlier application when it is a new one. */
export function useOpenedDraft(offeringId: number, copiedFrom: string | null): Opening {
  const [state, setState] = useState<Omit<Opening, 'retry'>>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isLeft = false;
    let opened: OpenedDraft | undefined;
    open(offeringId, copiedFrom).then(
      (draft) => {
        opened = draft;
        if (!isLeft) {
          setState({ opened: draft });
        }
      },
      (error: unknown) => !isLeft && setState({ error }),
    );
    return () => {
      isLeft = true;
      void opened?.saving.settle();
    };
  }, [offeringId, copiedFrom, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { ...state, retry };
}

async function open(offeringId: number, copiedFrom: string | null): Promise<OpenedDraft> {
  const stored = await openDraft(offeringId);
  const saving = new Saving(stored, draftsOn(offeringId), tabShelf, later);
  if (copiedFrom && !saving.state().isBegun) {
    const form = await ApplicationEndpoint.form(copiedFrom);
    await PaperEndpoint.copy(copiedFrom, stored.paperFolder);
    saving.type({ ...EMPTY_DRAFT, ...draftOf(form) }, 'applicant');
  }
  return { saving, paperFolder: stored.paperFolder };
}

/** The draft as it stands; it is also sent when connection or login come back, or the page goes out of sight. */
export function useSaving(saving: Saving<Draft>) {
  const { status } = useSession();
  useEffect(() => {
    if (status === 'known') {
      void saving.settle();
    }
  }, [saving, status]);
  useEffect(() => {
    const settle = () => void saving.settle();
    window.addEventListener('online', settle);
    document.addEventListener('visibilitychange', settle);
    return () => {
      window.removeEventListener('online', settle);
      document.removeEventListener('visibilitychange', settle);
    };
  }, [saving]);
  return useSyncExternalStore(saving.subscribe, saving.state);
}
