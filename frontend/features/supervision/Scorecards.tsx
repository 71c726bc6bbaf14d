import { useState } from 'react';
import { bindText } from '@/components/binding';
import { DownloadButton } from '@/components/DownloadButton';
import { SelectField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Paging } from '@/components/Paging';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { useT } from '@/lib/i18n';
import { Matrix } from './Matrix';
import { useScorecards, useYears } from './queries';
import { WaitingHomes } from './WaitingHomes';

/** The yearly scorecards; `side`: where the reader's own pages are. */
export function Scorecards({ side }: { side: string }) {
  const t = useT();
  return (
    <>
      <PageHeader title={t('supervision.title')} lead={t('supervision.lead')} />
      <Loaded query={useYears()} skeleton={<Skeleton lines={8} shape="row" />}>
        {(years) => <Years years={years} side={side} />}
      </Loaded>
    </>
  );
}

function Years({ years, side }: { years: readonly number[]; side: string }) {
  const t = useT();
  const [year, setYear] = useState(String(years[0]));
  return (
    <Stack wide>
      <Stack>
        <SelectField
          label={t('supervision.year')}
          bind={bindText(year, setYear)}
          options={years.map((each) => ({
            value: String(each),
            label: t('supervision.year.words', { year: String(each) }),
          }))}
        />
        <OfYear key={year} year={Number(year)} side={side} />
      </Stack>
      <WaitingHomes key={year} year={Number(year)} side={side} />
    </Stack>
  );
}

function OfYear({ year, side }: { year: number; side: string }) {
  const t = useT();
  const [page, setPage] = useState(0);
  return (
    <Loaded query={useScorecards(year, page)} skeleton={<Skeleton lines={8} shape="row" />}>
      {(data) =>
        data.total === 0 ? (
          <EmptyState title={t('supervision.none')} text={t('supervision.none.text')} />
        ) : (
          <Stack>
            <Matrix cards={data.items} side={side} />
            <Paging {...data} label={t('supervision.companies')} onPage={setPage} />
            <p className="small muted">{t('supervision.noTotal')}</p>
            <div>
              <DownloadButton path={`/api/scorecards/${year}?format=CSV`}>
                {t('supervision.csv')}
              </DownloadButton>
            </div>
          </Stack>
        )
      }
    </Loaded>
  );
}
