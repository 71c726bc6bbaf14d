import { Button } from '@/components/Button';
import { Refusal } from '@/components/states';
import { download } from '@/lib/download';
import { useCommand } from '@/lib/query';

/** Fetches a file; a refusal is told beside the button. */
export function DownloadButton({ path, children }: { path: string; children: string }) {
  const fetching = useCommand(() => download(path));
  return (
    <>
      <Button onClick={() => fetching.run()} disabled={fetching.isRunning}>
        {children}
      </Button>
      <Refusal error={fetching.error} />
    </>
  );
}
