import { useState } from 'react';
import { Button } from '@/components/Button';
import { bindText } from '@/components/binding';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { TextField } from '@/components/fields';
import { FilePreview, type ShownFile } from '@/components/FilePreview';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { ProxyEndpoint } from '@/generated/endpoints';
import ProxyState from '@/generated/org/anju/ProxyState';
import type SelectionProxy from '@/generated/org/anju/SelectionProxy';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './desk.module.css';
import { shownFile } from './papers';
import { PROXY_TONES } from './proxies';
import { useProxies } from './queries';

/** The proxies that families named: the desk looks at the paper and at the card, and decides. */
export function ProxiesCard({ offeringId }: { offeringId: number }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const [deciding, setDeciding] = useState<SelectionProxy>();
  const [shown, setShown] = useState<ShownFile>();
  const columns = useColumns();
  return (
    <Card title={t('desk.hall.proxies')}>
      <Stack>
        {deciding && <Decide key={deciding.id} proxy={deciding} onClose={() => setDeciding(undefined)} />}
        <Loaded query={useProxies(offeringId, page)} skeleton={<Skeleton lines={3} shape="row" />}>
          {(data) => (
            <DataTable
              caption={t('desk.hall.proxies')}
              columns={columns}
              data={data}
              rowKey={({ id }) => id}
              onPage={data.total > data.size ? setPage : undefined}
              empty={
                <EmptyState title={t('desk.hall.proxies.none')} text={t('desk.hall.proxies.none.text')} />
              }
              actions={(proxy) => (
                <span className={styles.rowActions}>
                  <Button kind="quiet" onClick={() => setShown(shownFile(proxy.paper))}>
                    {t('desk.hall.proxies.paper')}
                  </Button>
                  {(proxy.state === ProxyState.NAMED || proxy.state === ProxyState.CONFIRMED) && (
                    <Button onClick={() => setDeciding(proxy)}>
                      {t(`desk.hall.proxies.do.${proxy.state}`)}
                    </Button>
                  )}
                </span>
              )}
            />
          )}
        </Loaded>
      </Stack>
      <FilePreview file={shown} onClose={() => setShown(undefined)} />
    </Card>
  );
}

function useColumns(): Column<SelectionProxy>[] {
  const t = useT();
  return [
    { title: t('desk.hall.receipt'), heads: true, cell: ({ receipt }) => receipt },
    { title: t('desk.hall.applicant'), cell: ({ applicant }) => applicant },
    { title: t('desk.hall.proxies.name'), cell: ({ name, identity }) => `${name} ${identity}` },
    {
      title: t('desk.hall.column.state'),
      cell: ({ state, claimed }) => (
        <StatusTag tone={PROXY_TONES[state]}>
          {t(
            claimed && state === ProxyState.CONFIRMED
              ? 'desk.hall.proxy.claimed'
              : `desk.hall.proxy.${state}`,
          )}
        </StatusTag>
      ),
    },
  ];
}

function Decide({ proxy, onClose }: { proxy: SelectionProxy; onClose: () => void }) {
  const t = useT();
  const words = { name: proxy.name, receipt: proxy.receipt };
  return (
    <section className={styles.decide} aria-label={t('desk.hall.proxies.deciding', words)}>
      <h3>{t('desk.hall.proxies.deciding', words)}</h3>
      {proxy.state === ProxyState.NAMED && <Confirm proxy={proxy} onDone={onClose} />}
      <Refuse proxy={proxy} onDone={onClose} />
      <Button kind="quiet" onClick={onClose}>
        {t('desk.hall.close')}
      </Button>
    </section>
  );
}

interface StepProps {
  proxy: SelectionProxy;
  onDone: () => void;
}

function Confirm({ proxy, onDone }: StepProps) {
  const t = useT();
  const [number, setNumber] = useState('');
  const confirm = useCommand(() => ProxyEndpoint.confirm(proxy.id, number), {
    refreshes: ['selection'],
    done: onDone,
  });
  return (
    <>
      <TextField
        label={t('desk.hall.proxies.card')}
        help={t('desk.hall.proxies.card.help')}
        maxLength={40}
        autoComplete="off"
        bind={bindText(number, setNumber)}
      />
      <Refusal error={confirm.error} />
      <Actions>
        <Button
          kind="primary"
          disabled={number.trim() === '' || confirm.isRunning}
          onClick={() => confirm.run()}
        >
          {t('desk.hall.proxies.confirm')}
        </Button>
      </Actions>
    </>
  );
}

function Refuse({ proxy, onDone }: StepProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const isNamed = proxy.state === ProxyState.NAMED;
  const refuse = useCommand(
    () => (isNamed ? ProxyEndpoint.refuse(proxy.id, reason) : ProxyEndpoint.withdraw(proxy.id, reason)),
    { refreshes: ['selection'], done: onDone },
  );
  return (
    <>
      <TextField
        label={t('desk.hall.proxies.reason')}
        help={t('desk.hall.proxies.reason.help')}
        maxLength={300}
        autoComplete="off"
        bind={bindText(reason, setReason)}
      />
      <Refusal error={refuse.error} />
      <Actions>
        <Button
          kind="danger"
          disabled={reason.trim() === '' || refuse.isRunning}
          onClick={() => refuse.run()}
        >
          {t(isNamed ? 'desk.hall.proxies.refuse' : 'desk.hall.proxies.withdraw')}
        </Button>
      </Actions>
    </>
  );
}
