import { Button } from '@/components/Button';
import { Refusal } from '@/components/states';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { loadFile } from '@/lib/transfer';

/** How long the browser has to keep what it was given. */
const GIVEN_FOR = 60_000;

/** Hands out the completed form. */
export function FormLink({ receipt }: { receipt: string }) {
  const t = useT();
  const download = useCommand(() => loadFile(`/api/applications/${encodeURIComponent(receipt)}/form.pdf`), {
    done: (pdf) => save(pdf, `${receipt}.pdf`),
  });
  return (
    <>
      <Button kind="quiet" disabled={download.isRunning} onClick={() => download.run()}>
        {download.isRunning ? t('papers.form.loading') : t('papers.form')}
      </Button>
      <Refusal error={download.error} />
    </>
  );
}

/** As a download: a tab that opens after the answer would be taken for an advertisement. */
function save(pdf: Blob, name: string) {
  const url = URL.createObjectURL(pdf);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), GIVEN_FOR);
}
