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
import { AcquirerEndpoint } from '@/generated/endpoints';
import type ConsultedOffice from '@/generated/org/anju/ConsultedOffice';
import type QualificationView from '@/generated/org/anju/QualificationView';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { latestOf, OFFICES } from './standing';

interface OpinionsProps {
  view: QualificationView;
  /** Whether the reader can enter some. */
  isOpen: boolean;
}

/** What finance and state-assets say; of several opinions of an office the later one counts. */
export function Opinions({ view, isOpen }: OpinionsProps) {
  const t = useT();
  const [entered, setEntered] = useState<ConsultedOffice>();
  return (
    <Card title={t('acquirer.opinions')}>
      <Lines>
        {OFFICES.map((office) => (
          <li key={office}>
            <Heard view={view} office={office} />
            {isOpen &&
              (entered === office ? (
                <OpinionForm
                  qualificationId={view.row.id}
                  office={office}
                  onClose={() => setEntered(undefined)}
                />
              ) : (
                <Button kind="quiet" onClick={() => setEntered(office)}>
                  {t(latestOf(view.opinions, office) ? 'acquirer.opinion.again' : 'acquirer.opinion.enter')}
                </Button>
              ))}
          </li>
        ))}
      </Lines>
    </Card>
  );
}

function Heard({ view, office }: { view: QualificationView; office: ConsultedOffice }) {
  const t = useT();
  const counts = latestOf(view.opinions, office);
  return (
    <>
      <LineHead>
        <b>{t(`acquirer.office.${office}`)}</b>
        {!counts && <StatusTag tone="amber">{t('acquirer.opinion.missing')}</StatusTag>}
      </LineHead>
      {view.opinions
        .filter((opinion) => opinion.office === office)
        .map((opinion) => (
          <div key={opinion.document.id} className={opinion === counts ? undefined : 'muted'}>
            <LineHead>
              <StatusTag tone={opinion.inFavour ? 'jade' : 'seal'}>
                {t(opinion.inFavour ? 'acquirer.opinion.for' : 'acquirer.opinion.against')}
              </StatusTag>
              {opinion !== counts && <span className="small">{t('acquirer.opinion.former')}</span>}
              <span className="small muted">
                <DateTime iso={opinion.enteredAt} />
              </span>
            </LineHead>
            <DocumentLink document={opinion.document} />
          </div>
        ))}
    </>
  );
}

interface OpinionFormProps {
  qualificationId: number;
  office: ConsultedOffice;
  onClose: () => void;
}

function OpinionForm({ qualificationId, office, onClose }: OpinionFormProps) {
  const t = useT();
  const [document, setDocument] = useState(NO_DOCUMENT);
  const enter = useCommand(
    async (inFavour: boolean) =>
      AcquirerEndpoint.enterOpinion(qualificationId, office, inFavour, await handIn(document)),
    { refreshes: ['acquirer'], done: onClose },
  );
  const isReady = isWhole(document) && !enter.isRunning;
  return (
    <Stack>
      <p className="muted">{t('acquirer.opinion.lead')}</p>
      <DocumentFields label={t('acquirer.opinion.paper')} value={document} onChange={setDocument} />
      <Refusal error={enter.error} />
      <Actions>
        <Button kind="primary" disabled={!isReady} onClick={() => enter.run(true)}>
          {t('acquirer.opinion.sendFor')}
        </Button>
        <Button kind="danger" disabled={!isReady} onClick={() => enter.run(false)}>
          {t('acquirer.opinion.sendAgainst')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('acquirer.cancel')}
        </Button>
      </Actions>
    </Stack>
  );
}
