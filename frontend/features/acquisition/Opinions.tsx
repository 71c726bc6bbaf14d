import { Card } from '@/components/Card';
import { Stack } from '@/components/Stack';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { AcquisitionContractEndpoint } from '@/generated/endpoints';
import AcquisitionPaperKind from '@/generated/org/anju/AcquisitionPaperKind';
import AcquisitionState from '@/generated/org/anju/AcquisitionState';
import type AcquisitionView from '@/generated/org/anju/AcquisitionView';
import Department from '@/generated/org/anju/Department';
import { useT } from '@/lib/i18n';
import styles from './Acquisition.module.css';
import { paperOptions } from './papers';
import { StepForm } from './StepForm';
import type { Steps } from './steps';

const DEPARTMENTS: Readonly<Record<string, Department>> = Department;

interface OpinionsProps {
  acquisition: AcquisitionView;
  steps: Steps;
}

/** What finance and state assets say; the later opinion of a department counts. */
export function Opinions({ acquisition, steps }: OpinionsProps) {
  const t = useT();
  const { opinions } = acquisition.evidence;
  if (acquisition.state === AcquisitionState.DRAFT) {
    return null;
  }
  return (
    <Card title={t('acquisition.opinions')}>
      <Stack>
        {opinions.length === 0 && <p className="muted">{t('acquisition.opinions.none')}</p>}
        <ul className={styles.list}>
          {opinions.map(({ department, inFavour, documentNumber, day, note }, index) => (
            <li key={index}>
              <b>{t(`acquisition.department.${department}`)}</b>{' '}
              <StatusTag tone={inFavour ? 'jade' : 'seal'}>
                {t(inFavour ? 'acquisition.opinion.for' : 'acquisition.opinion.against')}
              </StatusTag>
              <p className="muted small">
                {documentNumber} · <DateTime iso={day} />
              </p>
              {note && <p className="small">{note}</p>}
            </li>
          ))}
        </ul>
        {steps.opinion && <OpinionForm acquisition={acquisition} />}
      </Stack>
    </Card>
  );
}

function OpinionForm({ acquisition }: { acquisition: AcquisitionView }) {
  const t = useT();
  const { id, version } = acquisition;
  return (
    <StepForm
      title={t('acquisition.opinion.form')}
      lead={t('acquisition.opinion.lead')}
      fields={[
        {
          name: 'department',
          kind: 'choice',
          label: t('acquisition.opinion.department'),
          options: Object.values(Department).map((each) => ({
            value: each,
            label: t(`acquisition.department.${each}`),
          })),
        },
        { name: 'inFavour', kind: 'check', label: t('acquisition.opinion.inFavour') },
        { name: 'number', kind: 'text', label: t('acquisition.opinion.number') },
        { name: 'day', kind: 'date', label: t('acquisition.day') },
        { name: 'note', kind: 'long', label: t('acquisition.opinion.note'), optional: true },
        {
          name: 'paper',
          kind: 'choice',
          label: t('acquisition.paper'),
          options: paperOptions(acquisition, AcquisitionPaperKind.OPINION),
          optional: true,
        },
      ]}
      send={({ text, checked }) =>
        AcquisitionContractEndpoint.recordOpinion(
          id,
          version,
          DEPARTMENTS[text('department')]!,
          checked('inFavour'),
          text('number'),
          text('day'),
          text('note'),
          text('paper') ? Number(text('paper')) : undefined,
        )
      }
    />
  );
}
