import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DocumentFields } from '@/components/document/DocumentFields';
import { handIn, isWhole, NO_DOCUMENT } from '@/components/document/handIn';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { AgreementEndpoint } from '@/generated/endpoints';
import type Agreement from '@/generated/org/anju/Agreement';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './contract.module.css';
import { placeOf } from './place';

interface RenewalPanelProps {
  agreement: Agreement;
  onClose: () => void;
}

/** Records that a family stays on for another term. */
export function RenewalPanel({ agreement, onClose }: RenewalPanelProps) {
  const t = useT();
  const format = useFormat();
  const start = useRef<HTMLDivElement>(null);
  const [paper, setPaper] = useState(NO_DOCUMENT);
  const { lease, selectionId, number } = agreement;
  const command = useCommand(async () => AgreementEndpoint.recordRenewal(selectionId, await handIn(paper)), {
    refreshes: ['contract', 'funding'],
    done: onClose,
  });
  useEffect(() => start.current?.focus(), []);
  return (
    <div ref={start} tabIndex={-1} className={styles.panel}>
      <Card title={t('contract.renewal.title', { number: number ?? '', place: placeOf(agreement) })}>
        <Stack>
          <p className="muted">
            {t('contract.renewal.text', {
              endsOn: lease?.endsOn ? format.date(lease.endsOn) : '',
              months: lease?.terms.months ?? 0,
            })}
          </p>
          <DocumentFields label={t('contract.renewal.paper')} value={paper} onChange={setPaper} />
          <Actions>
            <Button
              kind="primary"
              disabled={!isWhole(paper) || command.isRunning}
              onClick={() => command.run()}
            >
              {t('contract.renewal.save')}
            </Button>
            <Button kind="quiet" onClick={onClose}>
              {t('contract.close')}
            </Button>
          </Actions>
          <Refusal error={command.error} />
        </Stack>
      </Card>
    </div>
  );
}
