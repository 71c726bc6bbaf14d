import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DocumentFields } from '@/components/document/DocumentFields';
import { DocumentLink } from '@/components/document/DocumentLink';
import { handIn, isWhole, NO_DOCUMENT } from '@/components/document/handIn';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { LineHead, Lines } from '@/components/Lines';
import { ProjectEndpoint } from '@/generated/endpoints';
import type ProjectView from '@/generated/org/anju/ProjectView';
import type ReviewOffice from '@/generated/org/anju/ReviewOffice';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { latestOf } from './standing';

interface ReviewsProps {
  view: ProjectView;
  /** The offices whose review the reader can enter. */
  enterable: readonly ReviewOffice[];
}

/** What each office says, the district first; of several reviews of an office the later one counts. */
export function Reviews({ view, enterable }: ReviewsProps) {
  const t = useT();
  const [entered, setEntered] = useState<ReviewOffice>();
  return (
    <Card title={t('project.reviews')}>
      <Stack>
        <p className="muted">{t('project.reviews.lead')}</p>
        <Lines ordered>
          {view.reviewsAsked.map((office) => (
            <li key={office}>
              <Said view={view} office={office} />
              {enterable.includes(office) &&
                (entered === office ? (
                  <ReviewForm projectId={view.row.id} office={office} onClose={() => setEntered(undefined)} />
                ) : (
                  <Button kind="quiet" onClick={() => setEntered(office)}>
                    {t(latestOf(view.reviews, office) ? 'project.review.again' : 'project.review.enter')}
                  </Button>
                ))}
            </li>
          ))}
        </Lines>
      </Stack>
    </Card>
  );
}

function Said({ view, office }: { view: ProjectView; office: ReviewOffice }) {
  const t = useT();
  const counts = latestOf(view.reviews, office);
  return (
    <>
      <LineHead>
        <b>{t(`project.office.${office}`)}</b>
        {!counts && <StatusTag tone="amber">{t('project.review.missing')}</StatusTag>}
      </LineHead>
      {view.reviews
        .filter((review) => review.office === office)
        .map((review) => (
          <div key={review.document.id} className={review === counts ? undefined : 'muted'}>
            <LineHead>
              <StatusTag tone={review.inFavour ? 'jade' : 'seal'}>
                {t(review.inFavour ? 'project.review.for' : 'project.review.against')}
              </StatusTag>
              {review !== counts && <span className="small">{t('project.review.former')}</span>}
              <span className="small muted">
                <DateTime iso={review.enteredAt} />
              </span>
            </LineHead>
            <DocumentLink document={review.document} />
          </div>
        ))}
    </>
  );
}

interface ReviewFormProps {
  projectId: number;
  office: ReviewOffice;
  onClose: () => void;
}

function ReviewForm({ projectId, office, onClose }: ReviewFormProps) {
  const t = useT();
  const [document, setDocument] = useState(NO_DOCUMENT);
  const enter = useCommand(
    async (inFavour: boolean) => ProjectEndpoint.review(projectId, office, inFavour, await handIn(document)),
    { refreshes: ['project'], done: onClose },
  );
  const isReady = isWhole(document) && !enter.isRunning;
  return (
    <Stack>
      <DocumentFields label={t('project.review.paper')} value={document} onChange={setDocument} />
      <Refusal error={enter.error} />
      <Actions>
        <Button kind="primary" disabled={!isReady} onClick={() => enter.run(true)}>
          {t('project.review.sendFor')}
        </Button>
        <Button kind="danger" disabled={!isReady} onClick={() => enter.run(false)}>
          {t('project.review.sendAgainst')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('project.cancel')}
        </Button>
      </Actions>
    </Stack>
  );
}
