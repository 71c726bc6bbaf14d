import { Link } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import type Offering from '@/generated/org/anju/OfferingCard';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import styles from './offering.module.css';
import { nextFor, type NextLink } from './whatNow';

const WORDS: Record<NextLink['to'], TextKey> = {
  apply: 'offering.now.link.apply',
  check: 'offering.now.link.check',
  receipt: 'offering.now.link.receipt',
  notice: 'offering.now.link.notice',
  draw: 'offering.now.link.draw',
  board: 'offering.now.link.board',
};

/** The one thing to do at this step, then what else can be looked at. */
export function WhatNow({ offering }: { offering: Offering }) {
  const t = useT();
  const format = useFormat();
  const { situation, links } = nextFor(offering);
  const [first, ...others] = links;
  const { schedule } = offering;
  return (
    <Card title={t('offering.now')} tone={situation === 'drawAhead' ? 'seal' : 'plain'}>
      <p className={styles.now}>
        {t(`offering.now.${situation}` satisfies TextKey, {
          opens: format.dateTime(schedule.applicationsOpenAt),
          closes: format.dateTime(schedule.applicationsCloseAt),
          draw: format.dateTime(schedule.drawAt),
          selection: format.dateTime(schedule.selectionAt),
        })}
      </p>
      {first && (
        <ButtonLink to={first.path} kind="primary" wide>
          {t(WORDS[first.to])}
        </ButtonLink>
      )}
      {others.length > 0 && (
        <div className={styles.more}>
          {others.map(({ to, path }) => (
            <Link key={to} to={path}>
              {t(WORDS[to])}
            </Link>
          ))}
        </div>
      )}
    </Card>
  );
}
