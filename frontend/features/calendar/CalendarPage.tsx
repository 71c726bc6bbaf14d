import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import CalendarNoticeState from '@/generated/org/anju/CalendarNoticeState';
import type CalendarYear from '@/generated/org/anju/CalendarYear';
import { useSession } from '@/lib/auth/session';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Calendar.module.css';
import { fixedOnly } from './days';
import { NoticeForm } from './NoticeForm';
import { Proposal } from './Proposal';
import { useYear, useYears } from './queries';
import { YearCalendar } from './YearCalendar';

/** The holidays of a year: what counts, what is proposed, and the form for a new notice. */
export function CalendarPage() {
  const t = useT();
  const [search] = useSearchParams();
  const years = useYears();
  return (
    <>
      <PageHeader title={t('calendar.title')} lead={t('calendar.lead')} />
      <Loaded query={years} skeleton={<Skeleton lines={8} shape="card" />}>
        {(rows) => {
          const asked = Number(search.get('year'));
          const year = asked > 0 ? asked : (rows.at(-2)?.year ?? 0);
          return (
            <Stack wide>
              <nav aria-label={t('calendar.years')}>
                <ul className={styles.years}>
                  {rows.map((row) => (
                    <li key={row.year}>
                      <Link
                        to={`/bureau/calendar?year=${row.year}`}
                        aria-current={row.year === year ? 'page' : undefined}
                      >
                        {row.year}
                        {!row.announced && <StatusTag tone="amber">{t('calendar.missing')}</StatusTag>}
                        {row.waiting && <StatusTag tone="jade">{t('calendar.waiting')}</StatusTag>}
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
              <Year key={year} year={year} />
            </Stack>
          );
        }}
      </Loaded>
    </>
  );
}

function Year({ year }: { year: number }) {
  return (
    <Loaded query={useYear(year)} skeleton={<Skeleton lines={8} shape="card" />}>
      {(calendar) => <Shown calendar={calendar} />}
    </Loaded>
  );
}

function Shown({ calendar }: { calendar: CalendarYear }) {
  const t = useT();
  const format = useFormat();
  const { person } = useSession();
  const [isEditing, setEditing] = useState(false);
  const { year, inForce, latest } = calendar;
  const isOpen = latest?.state === CalendarNoticeState.PROPOSED;
  const mayPropose = person?.roles.includes('administrator') && !isOpen;
  if (isEditing) {
    return <NoticeForm calendar={calendar} onClose={() => setEditing(false)} />;
  }
  return (
    <Stack>
      {latest && <Proposal calendar={calendar} proposal={latest} />}
      {inForce === undefined && (
        <EmptyState title={t('calendar.none.title', { year: String(year) })} text={t('calendar.none.text')} />
      )}
      <Card
        title={t('calendar.of', { year: String(year) })}
        aside={
          inForce && (
            <StatusTag tone="jade">
              {t('calendar.published', { day: format.date(inForce.published) })}
            </StatusTag>
          )
        }
      >
        <YearCalendar year={year} days={inForce ?? fixedOnly(calendar)} />
      </Card>
      {mayPropose && (
        <Actions>
          <Button kind="primary" onClick={() => setEditing(true)}>
            {t(inForce ? 'calendar.change' : 'calendar.enter')}
          </Button>
        </Actions>
      )}
    </Stack>
  );
}
