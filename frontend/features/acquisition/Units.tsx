import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column, type Paged } from '@/components/DataTable';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { Area, Money } from '@/components/values';
import { AcquisitionContractEndpoint, AcquisitionDraftEndpoint } from '@/generated/endpoints';
import type AcquisitionUnit from '@/generated/org/anju/AcquisitionUnit';
import type AcquisitionView from '@/generated/org/anju/AcquisitionView';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { InspectionForm } from './InspectionForm';
import { useUnits } from './queries';
import { StepForm } from './StepForm';
import { highestOf, type Steps } from './steps';

interface UnitsProps {
  acquisition: AcquisitionView;
  steps: Steps;
}

/** The homes of an acquisition with their prices and limits, and what is done with each. */
export function Units({ acquisition, steps }: UnitsProps) {
  const t = useT();
  const [page, setPage] = useState(0);
  return (
    <Card title={t('acquisition.units')}>
      <Stack>
        <Loaded query={useUnits(acquisition.id, page)} skeleton={<Skeleton lines={6} shape="row" />}>
          {(data) => <UnitTable acquisition={acquisition} steps={steps} data={data} onPage={setPage} />}
        </Loaded>
        {steps.draft && <PriceAll acquisition={acquisition} />}
      </Stack>
    </Card>
  );
}

interface UnitTableProps extends UnitsProps {
  data: Paged<AcquisitionUnit>;
  onPage: (page: number) => void;
}

/** The table, and below it what can be done with the home that was chosen in it. */
function UnitTable({ acquisition, steps, data, onPage }: UnitTableProps) {
  const t = useT();
  const [chosen, setChosen] = useState<number>();
  const columns = useColumns();
  const isWorked = steps.draft || steps.inspect;
  const unit = data.items.find(({ unitId, live }) => live && unitId === chosen);
  return (
    <Stack>
      <DataTable
        caption={t('acquisition.units')}
        columns={columns}
        data={data}
        rowKey={({ unitId }) => unitId}
        actions={
          isWorked
            ? ({ unitId, live }) =>
                live && (
                  <Button kind="quiet" onClick={() => setChosen(unitId)}>
                    {t(steps.draft ? 'acquisition.unit.edit' : 'acquisition.inspect')}
                  </Button>
                )
            : undefined
        }
        onPage={data.total > data.size ? onPage : undefined}
        empty={<EmptyState title={t('acquisition.units.none')} />}
      />
      {isWorked && unit && (
        <section>
          <h3>{unit.code}</h3>
          <UnitActions key={unit.unitId} acquisition={acquisition} unit={unit} steps={steps} />
        </section>
      )}
    </Stack>
  );
}

function useColumns(): Column<AcquisitionUnit>[] {
  const t = useT();
  return [
    {
      title: t('acquisition.unit'),
      heads: true,
      cell: ({ code, estate, building, entrance, room }) => (
        <>
          {code}
          <p className="muted small">{[estate, building, entrance, room].filter(Boolean).join(' ')}</p>
        </>
      ),
    },
    {
      title: t('acquisition.unit.area'),
      numeric: true,
      cell: ({ builtArea, inspection }) => (
        <>
          <Area squareMetres={builtArea} />
          {inspection && (
            <p className="small">
              {t('acquisition.unit.measured')} <Area squareMetres={inspection.measuredArea} />
            </p>
          )}
        </>
      ),
    },
    { title: t('acquisition.unit.limit'), numeric: true, cell: (unit) => <UnitLimit unit={unit} /> },
    { title: t('acquisition.unit.price'), numeric: true, cell: (unit) => <UnitPrice unit={unit} /> },
    { title: t('acquisition.unit.state'), cell: (unit) => <UnitState unit={unit} /> },
  ];
}

/** The lower limit, with both of them below. */
function UnitLimit({ unit: { limits } }: { unit: AcquisitionUnit }) {
  const t = useT();
  const format = useFormat();
  return limits ? (
    <>
      <Money yuan={highestOf(limits)} />
      <p className="muted small">
        {t('acquisition.unit.limit.both', {
          replacement: format.exactMoney(limits.byReplacement),
          discount: format.exactMoney(limits.byDiscount),
        })}
      </p>
    </>
  ) : (
    <>—</>
  );
}

function UnitPrice({ unit: { price, contractPrice, settledPrice } }: { unit: AcquisitionUnit }) {
  const t = useT();
  const now = settledPrice ?? price;
  return (
    <>
      {now === undefined ? '—' : <Money yuan={now} />}
      {contractPrice !== undefined && now !== undefined && now < contractPrice && (
        <p className="muted small">
          {t('acquisition.unit.contracted')} <Money yuan={contractPrice} />
        </p>
      )}
    </>
  );
}

function UnitState({ unit: { live, leftOutReason, inspection } }: { unit: AcquisitionUnit }) {
  const t = useT();
  if (!live) {
    return (
      <>
        <StatusTag tone="seal">{t('acquisition.unit.out')}</StatusTag>
        {leftOutReason && <p className="small">{leftOutReason}</p>}
      </>
    );
  }
  if (!inspection) {
    return <span className="muted">{t('acquisition.unit.notInspected')}</span>;
  }
  const isFit = inspection.fitOut && inspection.facilities && inspection.registrationNumber !== undefined;
  return (
    <>
      <StatusTag tone={isFit ? 'jade' : 'seal'}>
        {t(isFit ? 'acquisition.unit.fit' : 'acquisition.unit.unfit')}
      </StatusTag>
      {inspection.findings && <p className="small">{inspection.findings}</p>}
    </>
  );
}

interface UnitActionsProps {
  acquisition: AcquisitionView;
  unit: AcquisitionUnit;
  steps: Steps;
}

function UnitActions({ acquisition: { id, version }, unit, steps }: UnitActionsProps) {
  const t = useT();
  const remove = useCommand(() => AcquisitionDraftEndpoint.removeUnit(id, version, unit.unitId), {
    refreshes: ['acquisition'],
  });
  if (steps.inspect) {
    return (
      <Stack>
        <InspectionForm acquisitionId={id} version={version} unit={unit} />
        {unit.inspection && (
          <StepForm
            title={t('acquisition.leaveOut')}
            lead={t('acquisition.leaveOut.lead')}
            fields={[{ name: 'reason', kind: 'long', label: t('acquisition.end.reason') }]}
            send={({ text }) =>
              AcquisitionContractEndpoint.leaveOut(id, version, unit.unitId, text('reason'))
            }
          />
        )}
      </Stack>
    );
  }
  return (
    <Stack>
      <StepForm
        title={t('acquisition.priceOne')}
        fields={[{ name: 'price', kind: 'amount', label: t('acquisition.priceOne.label') }]}
        send={({ amount }) => AcquisitionDraftEndpoint.priceOne(id, version, unit.unitId, amount('price')!)}
      />
      <Button kind="quiet" disabled={remove.isRunning} onClick={() => remove.run()}>
        {t('acquisition.remove')}
      </Button>
      <Refusal error={remove.error} />
    </Stack>
  );
}

function PriceAll({ acquisition: { id, version } }: { acquisition: AcquisitionView }) {
  const t = useT();
  return (
    <StepForm
      title={t('acquisition.priceAll')}
      lead={t('acquisition.priceAll.lead')}
      fields={[{ name: 'price', kind: 'amount', label: t('acquisition.priceAll.label') }]}
      send={({ amount }) => AcquisitionDraftEndpoint.priceAll(id, version, amount('price')!)}
    />
  );
}
