import { ButtonLink } from '@/components/Button';
import type Rehearsal from '@/generated/org/anju/Rehearsal';
import { useServerNow } from '@/lib/clock';
import { useT } from '@/lib/i18n';
import { RehearsalMark } from './RehearsalMark';
import { useRehearsal } from './queries';
import styles from './rehearsal.module.css';
import { useHours } from './useHours';

/** Tells everybody of a rehearsal that is ahead or goes on; afterwards there is nothing to tell. */
export function RehearsalBanner({ offeringId }: { offeringId: number }) {
  const { data } = useRehearsal(offeringId);
  const now = useServerNow();
  return data && now < Date.parse(data.closesAt) ? <Banner rehearsal={data} /> : null;
}

function Banner({ rehearsal }: { rehearsal: Rehearsal }) {
  const t = useT();
  const { open, offeringId } = rehearsal;
  const values = useHours(rehearsal);
  return (
    <aside className={styles.banner} aria-label={t('rehearsal.title')}>
      <RehearsalMark />
      <div className={styles.bannerWords}>
        <b>{t(open ? 'rehearsal.banner.open' : 'rehearsal.banner.ahead', values)}</b>
        <p>{t(open ? 'rehearsal.banner.open.text' : 'rehearsal.banner.ahead.text')}</p>
      </div>
      <ButtonLink to={`/applicant/rehearsal/${offeringId}`} kind={open ? 'primary' : 'plain'}>
        {t(open ? 'rehearsal.enter' : 'rehearsal.look')}
      </ButtonLink>
    </aside>
  );
}
