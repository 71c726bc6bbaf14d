import { useId, useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { FileDrop } from '@/components/FileDrop';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { FloorPlanEndpoint } from '@/generated/endpoints';
import type LayoutPlan from '@/generated/org/anju/LayoutPlan';
import { useT } from '@/lib/i18n';
import { useCommand, useQuery } from '@/lib/query';
import { sendFile } from '@/lib/transfer';
import { useOfferingName } from '../queries';
import styles from './board.module.css';
import { floorPlanPath } from './units';

const PICTURES = 'image/jpeg,image/png,image/webp';
const MOST_LETTERS = 300;

/** The acquirer puts a picture to each layout of its offering. */
export function FloorPlansPage({ offeringId }: { offeringId: number }) {
  const t = useT();
  const query = useQuery(['selection', 'layouts', offeringId], () => FloorPlanEndpoint.layouts(offeringId));
  return (
    <>
      <PageHeader
        title={`${useOfferingName(offeringId) ?? ''} ${t('selection.plans.title')}`}
        crumbs={[{ to: `/offerings/${offeringId}/board`, text: t('selection.board.title') }]}
        lead={t('selection.plans.lead')}
      />
      <Loaded query={query} skeleton={<Skeleton lines={3} shape="card" />}>
        {(layouts) =>
          layouts.length === 0 ? (
            <EmptyState title={t('selection.plans.none')} text={t('selection.plans.none.text')} />
          ) : (
            <div className={styles.plans}>
              {layouts.map((layout) => (
                <LayoutCard key={layout.layout} offeringId={offeringId} layout={layout} />
              ))}
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function LayoutCard({
  offeringId,
  layout: { layout, units, plan },
}: {
  offeringId: number;
  layout: LayoutPlan;
}) {
  const t = useT();
  const id = useId();
  const [file, setFile] = useState<File>();
  const [isSaved, setSaved] = useState(false);
  const [words, setWords] = useState(plan?.words ?? '');
  const settled = (isThere: boolean) => {
    setFile(undefined);
    setSaved(isThere);
  };
  const save = useCommand(
    (picture: File) => {
      const query = new URLSearchParams({ layout, words });
      return sendFile(`/api/offerings/${offeringId}/floor-plans?${query}`, picture, () => {});
    },
    { refreshes: ['selection'], done: () => settled(true) },
  );
  const remove = useCommand(() => FloorPlanEndpoint.remove(offeringId, layout), {
    refreshes: ['selection'],
    done: () => settled(false),
  });
  return (
    <Card
      title={layout}
      aside={<span className="muted small">{t('selection.plans.units', { count: units })}</span>}
    >
      <Stack>
        {plan && (
          <figure className={styles.plan}>
            <img src={floorPlanPath(offeringId, plan)} alt={plan.words} />
            <figcaption>{plan.words}</figcaption>
          </figure>
        )}
        <FileDrop
          label={t('selection.plans.file', { layout })}
          hint={t('selection.plans.file.hint')}
          accept={PICTURES}
          file={file}
          onFile={setFile}
        />
        <label htmlFor={id} className="small">
          {t('selection.plans.words')}
        </label>
        <textarea
          id={id}
          className={styles.words}
          rows={3}
          maxLength={MOST_LETTERS}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <Refusal error={save.error ?? remove.error} />
        {isSaved && !file && <p role="status">{t('selection.plans.saved')}</p>}
        <Actions>
          <Button
            kind="primary"
            disabled={!file || words.trim() === '' || save.isRunning}
            onClick={() => file && save.run(file)}
          >
            {t('selection.plans.save')}
          </Button>
          {plan && (
            <Button kind="quiet" disabled={remove.isRunning} onClick={() => remove.run()}>
              {t('selection.plans.remove')}
            </Button>
          )}
        </Actions>
      </Stack>
    </Card>
  );
}
