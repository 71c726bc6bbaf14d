import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { SelectField } from '@/components/fields';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Actions, CardGrid, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { AcquirerEndpoint } from '@/generated/endpoints';
import type QualificationRow from '@/generated/org/anju/QualificationRow';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { useDistricts, useMine } from './queries';
import { TONES } from './standing';

/** The company's qualifications, district by district, and the way to a new one. */
export function OwnQualifications() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('acquirer.mine.title')} lead={t('acquirer.mine.lead')} />
      <Stack wide>
        <Begin />
        <Loaded query={useMine()} skeleton={<Skeleton lines={4} shape="card" />}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState title={t('acquirer.mine.none')} text={t('acquirer.mine.none.text')} />
            ) : (
              <CardGrid>
                {rows.map((row) => (
                  <Own key={row.id} row={row} />
                ))}
              </CardGrid>
            )
          }
        </Loaded>
      </Stack>
    </>
  );
}

function Own({ row }: { row: QualificationRow }) {
  const t = useT();
  return (
    <Card
      title={row.district}
      aside={<StatusTag tone={TONES[row.state]}>{t(`acquirer.state.${row.state}`)}</StatusTag>}
    >
      <Stack>
        <p className="muted">{t(`acquirer.state.${row.state}.next`)}</p>
        {row.validUntil && (
          <KeyValues
            items={[{ label: t('acquirer.validUntil'), value: <DateTime iso={row.validUntil} /> }]}
          />
        )}
        <Link to={`/acquirer/qualification/${row.id}`}>{t('acquirer.open')}</Link>
      </Stack>
    </Card>
  );
}

function Begin() {
  const t = useT();
  const navigate = useNavigate();
  const { data: districts = [] } = useDistricts();
  const [district, setDistrict] = useState('');
  const draft = useCommand(() => AcquirerEndpoint.draft(district), {
    refreshes: ['acquirer'],
    done: ({ qualificationId }) => void navigate(`/acquirer/qualification/${qualificationId}`),
  });
  return (
    <Card title={t('acquirer.begin')}>
      <Stack>
        <SelectField
          label={t('acquirer.district')}
          help={t('acquirer.begin.help')}
          bind={bindText(district, setDistrict)}
          options={districts.map((each) => ({ value: each, label: each }))}
        />
        <Refusal error={draft.error} />
        <Actions>
          <Button kind="primary" disabled={!district || draft.isRunning} onClick={() => draft.run()}>
            {t('acquirer.begin.send')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}
