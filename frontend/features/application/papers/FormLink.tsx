import { Button } from '@/components/Button';
import { Refusal } from '@/components/states';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { loadFile } from './transfer';

/** How long a new tab has to read what it was given. */
const GIVEN_FOR = 60_000;

/** Opens the completed form in a tab of its own. */
export function FormLink({ receipt }: { receipt: string }) {
  const t = useT();
  const open = useCommand(() => loadFile(`/api/applications/${encodeURIComponent(receipt)}/form.pdf`), {
    done: (pdf) => show(pdf, `${receipt}.pdf`),
  });
  return (
    <>
      <Button kind="quiet" disabled={open.isRunning} onClick={() => open.run()}>
        {open.isRunning ? t('papers.form.loading') : t('papers.form')}
      </Button>
      <Refusal error={open.error} />
    </>
  );
}

/** By a link that is followed at once: a tab opened after the answer would be taken for an advertisement. */
function show(pdf: Blob, name: string) {
  const url = URL.createObjectURL(pdf);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), GIVEN_FOR);
}
