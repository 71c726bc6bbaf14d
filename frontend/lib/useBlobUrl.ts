import { useEffect, useState } from 'react';
import { loadFile } from '@/lib/transfer';

interface Loaded {
  /** Undefined while it is on its way. */
  url: string | undefined;
  error: unknown;
}

/** A file of the server as an address of this page's own memory, given back when it is no longer shown. */
export function useBlobUrl(path: string): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ url: undefined, error: undefined });
  useEffect(() => {
    let url: string | undefined;
    let isShown = true;
    loadFile(path).then(
      (blob) => {
        if (isShown) {
          url = URL.createObjectURL(blob);
          setLoaded({ url, error: undefined });
        }
      },
      (error: unknown) => isShown && setLoaded({ url: undefined, error }),
    );
    return () => {
      isShown = false;
      if (url) {
        URL.revokeObjectURL(url);
      }
    };
  }, [path]);
  return loaded;
}
