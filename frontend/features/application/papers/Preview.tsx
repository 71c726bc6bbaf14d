import { Dialog } from '@vaadin/react-components/Dialog.js';
import { Button } from '@/components/Button';
import { Actions } from '@/components/Stack';
import { Refusal, Skeleton } from '@/components/states';
import FileType from '@/generated/org/anju/FileType';
import type Paper from '@/generated/org/anju/Paper';
import { useT } from '@/lib/i18n';
import styles from './papers.module.css';
import { useBlobUrl } from './useBlobUrl';

interface PreviewProps {
  folder: string;
  /** Undefined while none is looked at. */
  paper: Paper | undefined;
  onClose: () => void;
}

/** One paper, as large as the window allows. */
export function Preview({ folder, paper, onClose }: PreviewProps) {
  const t = useT();
  return (
    <Dialog
      opened={paper !== undefined}
      headerTitle={paper?.fileName ?? t('papers.preview')}
      onOpenedChanged={({ detail }) => {
        if (!detail.value) {
          onClose();
        }
      }}
    >
      {paper && <Shown key={paper.id} folder={folder} paper={paper} onClose={onClose} />}
    </Dialog>
  );
}

function Shown({ folder, paper, onClose }: { folder: string; paper: Paper; onClose: () => void }) {
  const t = useT();
  const { url, error } = useBlobUrl(`/api/papers/${folder}/${paper.id}`);
  return (
    <div className={styles.preview}>
      {error !== undefined && <Refusal error={error} />}
      {error === undefined && url === undefined && <Skeleton lines={6} />}
      {url !== undefined && <Content url={url} paper={paper} />}
      <Actions>
        {url !== undefined && (
          <a className={styles.download} href={url} download={paper.fileName}>
            {t('papers.preview.download')}
          </a>
        )}
        <Button kind="primary" onClick={onClose}>
          {t('papers.preview.close')}
        </Button>
      </Actions>
    </div>
  );
}

function Content({ url, paper }: { url: string; paper: Paper }) {
  const t = useT();
  if (paper.type === FileType.HEIC) {
    return <p>{t('papers.preview.none')}</p>;
  }
  return paper.type === FileType.PDF ? (
    <iframe className={styles.pdf} src={url} title={t('papers.preview.pdf')} />
  ) : (
    <img className={styles.picture} src={url} alt={paper.fileName} />
  );
}
