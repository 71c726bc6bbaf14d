import { Link } from 'react-router';
import { DownloadButton } from '@/components/DownloadButton';
import { useT } from '@/lib/i18n';
import styles from './file.module.css';
import { useOwnAgreement } from './queries';

/** What a family takes along after its choice; nothing before it. */
export function AfterChoice({ offeringId }: { offeringId: number }) {
  const t = useT();
  const { data } = useOwnAgreement(offeringId);
  return data ? (
    <div className={styles.after}>
      <DownloadButton path={`/api/selections/${data.selectionId}/sheet.pdf`}>
        {t('file.after.sheet')}
      </DownloadButton>
      <Link to={`/files/families/${data.receipt}`}>{t('file.after.file')}</Link>
    </div>
  ) : null;
}
