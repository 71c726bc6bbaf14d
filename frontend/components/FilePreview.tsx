import { Dialog } from '@vaadin/react-components/Dialog.js';
import FileType from '@/generated/org/anju/FileType';
import { useT } from '@/lib/i18n';
import { useBlobUrl } from '@/lib/useBlobUrl';
import { Button } from './Button';
import styles from './FilePreview.module.css';
import { Actions } from './Stack';
import { Refusal, Skeleton } from './states';

/** A file that somebody handed in. */
export interface ShownFile {
  /** Where the server gives it to whoever may see it. */
  path: string;
  name: string;
  type: FileType;
}

interface FilePreviewProps {
  /** Undefined while none is looked at. */
  file: ShownFile | undefined;
  onClose: () => void;
}

/** One file, as large as the window allows. */
export function FilePreview({ file, onClose }: FilePreviewProps) {
  const t = useT();
  return (
    <Dialog
      opened={file !== undefined}
      headerTitle={file?.name ?? t('ui.preview')}
      onOpenedChanged={({ detail }) => {
        if (!detail.value) {
          onClose();
        }
      }}
    >
      {file && <Shown key={file.path} file={file} onClose={onClose} />}
    </Dialog>
  );
}

function Shown({ file, onClose }: { file: ShownFile; onClose: () => void }) {
  const t = useT();
  const { url, error } = useBlobUrl(file.path);
  return (
    <div className={styles.preview}>
      {error !== undefined && <Refusal error={error} />}
      {error === undefined && url === undefined && <Skeleton lines={6} />}
      {url !== undefined && <Content url={url} file={file} />}
      <Actions>
        {url !== undefined && (
          <a className={styles.download} href={url} download={file.name}>
            {t('ui.preview.download')}
          </a>
        )}
        <Button kind="primary" onClick={onClose}>
          {t('ui.preview.close')}
        </Button>
      </Actions>
    </div>
  );
}

function Content({ url, file }: { url: string; file: ShownFile }) {
  const t = useT();
  if (file.type === FileType.HEIC) {
    return <p>{t('ui.preview.none')}</p>;
  }
  return file.type === FileType.PDF ? (
    <iframe className={styles.pdf} src={url} title={t('ui.preview.pdf')} />
  ) : (
    <img className={styles.picture} src={url} alt={file.name} />
  );
}
