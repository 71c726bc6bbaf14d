import { Card } from '@/components/Card';
import { Stack } from '@/components/Stack';
import { Area, DateTime, Money } from '@/components/values';
import { AcquisitionDraftEndpoint } from '@/generated/endpoints';
import type AcquisitionView from '@/generated/org/anju/AcquisitionView';
import AcquisitionPaperKind from '@/generated/org/anju/AcquisitionPaperKind';
import NegotiationSide from '@/generated/org/anju/NegotiationSide';
import { useT } from '@/lib/i18n';
import styles from './Acquisition.module.css';
import { paperOptions } from './papers';
import { StepForm } from './StepForm';
import type { Steps } from './steps';

const SIDES: Readonly<Record<string, NegotiationSide>> = NegotiationSide;

interface EvidenceProps {
  acquisition: AcquisitionView;
  steps: Steps;
}

/** What the price rests on: comparable housing, appraisals and the negotiation. */
export function Evidence({ acquisition, steps }: EvidenceProps) {
  const t = useT();
  return (
    <Card title={t('acquisition.evidence')}>
      <Stack>
        {steps.draft && <ComparableForm acquisition={acquisition} />}
        <h3>{t('acquisition.appraisals')}</h3>
        <Appraisals acquisition={acquisition} />
        {steps.draft && <AppraisalForm acquisition={acquisition} />}
        <h3>{t('acquisition.rounds')}</h3>
        <Rounds acquisition={acquisition} />
        {steps.draft && <RoundForm acquisition={acquisition} />}
      </Stack>
    </Card>
  );
}

function Appraisals({ acquisition }: Pick<EvidenceProps, 'acquisition'>) {
  const t = useT();
  const { appraisals } = acquisition.evidence;
  return appraisals.length === 0 ? (
    <p className="muted">{t('acquisition.appraisals.none')}</p>
  ) : (
    <ul className={styles.list}>
      {appraisals.map(({ creditCode, appraiser, licenceNumber, day, value, area }) => (
        <li key={creditCode}>
          <b>{appraiser}</b> <Money yuan={value} />
          <p className="muted small">
            {creditCode} · {licenceNumber} · <Area squareMetres={area} /> · <DateTime iso={day} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Rounds({ acquisition }: Pick<EvidenceProps, 'acquisition'>) {
  const t = useT();
  const { rounds } = acquisition.evidence;
  return rounds.length === 0 ? (
    <p className="muted">{t('acquisition.rounds.none')}</p>
  ) : (
    <ol className={styles.list}>
      {rounds.map(({ number, offeredBy, amount, day, note }) => (
        <li key={number}>
          <b>{t('acquisition.rounds.number', { number })}</b> {t(`acquisition.side.${offeredBy}`)}{' '}
          <Money yuan={amount} />{' '}
          <span className="muted small">
            <DateTime iso={day} />
          </span>
          {note && <p className="small">{note}</p>}
        </li>
      ))}
    </ol>
  );
}

function ComparableForm({ acquisition }: Pick<EvidenceProps, 'acquisition'>) {
  const t = useT();
  const { id, version, comparable } = acquisition;
  return (
    <StepForm
      title={t('acquisition.comparable.form')}
      initial={
        comparable && { price: String(comparable.price), source: comparable.source, day: comparable.day }
      }
      fields={[
        { name: 'price', kind: 'amount', label: t('acquisition.comparable.price') },
        { name: 'source', kind: 'text', label: t('acquisition.comparable.source') },
        { name: 'day', kind: 'date', label: t('acquisition.day') },
        {
          name: 'paper',
          kind: 'choice',
          label: t('acquisition.paper'),
          options: paperOptions(acquisition, AcquisitionPaperKind.COMPARABLE),
          optional: true,
        },
      ]}
      send={({ amount, text }) =>
        AcquisitionDraftEndpoint.comparable(
          id,
          version,
          amount('price')!,
          text('source'),
          text('day'),
          text('paper') ? Number(text('paper')) : undefined,
        )
      }
    />
  );
}

function AppraisalForm({ acquisition }: Pick<EvidenceProps, 'acquisition'>) {
  const t = useT();
  const { id, version } = acquisition;
  return (
    <StepForm
      title={t('acquisition.appraisal.form')}
      lead={t('acquisition.appraisal.lead')}
      fields={[
        { name: 'appraiser', kind: 'text', label: t('acquisition.appraisal.appraiser') },
        { name: 'code', kind: 'text', label: t('acquisition.appraisal.code') },
        { name: 'licence', kind: 'text', label: t('acquisition.appraisal.licence') },
        { name: 'day', kind: 'date', label: t('acquisition.day') },
        { name: 'value', kind: 'amount', label: t('acquisition.appraisal.value') },
        {
          name: 'paper',
          kind: 'choice',
          label: t('acquisition.paper'),
          help: t('acquisition.paper.help'),
          options: paperOptions(acquisition, AcquisitionPaperKind.APPRAISAL),
        },
      ]}
      send={({ amount, text }) =>
        AcquisitionDraftEndpoint.appraisal(
          id,
          version,
          text('appraiser'),
          text('code'),
          text('licence'),
          text('day'),
          amount('value')!,
          Number(text('paper')),
        )
      }
    />
  );
}

function RoundForm({ acquisition: { id, version } }: Pick<EvidenceProps, 'acquisition'>) {
  const t = useT();
  return (
    <StepForm
      title={t('acquisition.round.form')}
      lead={t('acquisition.round.lead')}
      fields={[
        {
          name: 'side',
          kind: 'choice',
          label: t('acquisition.round.side'),
          options: Object.values(NegotiationSide).map((side) => ({
            value: side,
            label: t(`acquisition.side.${side}`),
          })),
        },
        { name: 'amount', kind: 'amount', label: t('acquisition.round.amount') },
        { name: 'day', kind: 'date', label: t('acquisition.day') },
        { name: 'note', kind: 'long', label: t('acquisition.round.note'), optional: true },
      ]}
      send={({ amount, text }) =>
        AcquisitionDraftEndpoint.round(
          id,
          version,
          SIDES[text('side')]!,
          amount('amount')!,
          text('day'),
          text('note'),
        )
      }
    />
  );
}
