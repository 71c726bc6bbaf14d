import { useState } from 'react';
import { Button } from '@/components/Button';
import { bindText } from '@/components/binding';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { TextField } from '@/components/fields';
import { FileDrop } from '@/components/FileDrop';
import { KeyValues } from '@/components/KeyValues';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { ProxyEndpoint } from '@/generated/endpoints';
import ProxyState from '@/generated/org/anju/ProxyState';
import type SelectionProxy from '@/generated/org/anju/SelectionProxy';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { PAPERS_ACCEPTED } from '@/lib/transfer';
import styles from './desk.module.css';
import { handIn } from './papers';
import { PROXY_TONES } from './proxies';
import { useMyProxy } from './queries';

const LIVE: ReadonlySet<ProxyState> = new Set([ProxyState.NAMED, ProxyState.CONFIRMED]);

/** Who may choose in the family's place: named here, confirmed by the desk, taken back at any time. */
export default function ProxyCard({ offeringId }: { offeringId: number }) {
  const t = useT();
  const [code, setCode] = useState<string>();
  return (
    <Card title={t('desk.hall.myProxy')}>
      <Loaded query={useMyProxy(offeringId)} skeleton={<Skeleton lines={3} />}>
        {({ proxy }) => (
          <Stack>
            {code && <Code code={code} />}
            {proxy && <Named offeringId={offeringId} proxy={proxy} />}
            {!(proxy && LIVE.has(proxy.state)) && <Name offeringId={offeringId} onNamed={setCode} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  );
}

/** Shown once: only its hash is kept. */
function Code({ code }: { code: string }) {
  const t = useT();
  return (
    <div className={styles.code} role="status">
      <p>{t('desk.hall.myProxy.code')}</p>
      <p className={styles.codeLetters}>{code}</p>
      <p className="muted small">{t('desk.hall.myProxy.code.once')}</p>
    </div>
  );
}

function Named({ offeringId, proxy }: { offeringId: number; proxy: SelectionProxy }) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const revoke = useCommand(() => ProxyEndpoint.revoke(offeringId), { refreshes: ['selection'] });
  const next = proxy.claimed && proxy.state === ProxyState.CONFIRMED ? 'claimed' : proxy.state;
  return (
    <>
      <KeyValues
        items={[
          { label: t('desk.hall.proxies.name'), value: `${proxy.name} ${proxy.identity}` },
          {
            label: t('desk.hall.column.state'),
            value: <StatusTag tone={PROXY_TONES[proxy.state]}>{t(`desk.hall.proxy.${next}`)}</StatusTag>,
          },
          { label: t('desk.hall.myProxy.at'), value: <DateTime iso={proxy.decidedAt ?? proxy.namedAt} /> },
          ...(proxy.reason ? [{ label: t('desk.hall.reason'), value: proxy.reason }] : []),
        ]}
      />
      <p>{t(`desk.hall.myProxy.next.${next}`)}</p>
      <Refusal error={revoke.error} />
      {LIVE.has(proxy.state) && (
        <Actions>
          <Button kind="danger" disabled={revoke.isRunning} onClick={() => setAsked(true)}>
            {t('desk.hall.myProxy.revoke')}
          </Button>
        </Actions>
      )}
      <ConfirmDialog
        open={isAsked}
        danger
        title={t('desk.hall.myProxy.revoke.ask')}
        confirm={t('desk.hall.myProxy.revoke')}
        onConfirm={() => {
          setAsked(false);
          revoke.run();
        }}
        onCancel={() => setAsked(false)}
      >
        <p>{t('desk.hall.myProxy.revoke.text')}</p>
      </ConfirmDialog>
    </>
  );
}

function Name({ offeringId, onNamed }: { offeringId: number; onNamed: (code: string) => void }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const [file, setFile] = useState<File>();
  const send = useCommand(
    async (paper: File) => ProxyEndpoint.name(offeringId, name, number, await handIn(paper)),
    { refreshes: ['selection'], done: (named) => onNamed(named.code) },
  );
  if (!isOpen) {
    return (
      <>
        <p>{t('desk.hall.myProxy.lead')}</p>
        <Actions>
          <Button onClick={() => setOpen(true)}>{t('desk.hall.myProxy.begin')}</Button>
        </Actions>
      </>
    );
  }
  const isWhole = name.trim() !== '' && number.trim() !== '' && file !== undefined;
  return (
    <>
      <TextField
        label={t('desk.hall.myProxy.name')}
        maxLength={60}
        autoComplete="off"
        bind={bindText(name, setName)}
      />
      <TextField
        label={t('desk.hall.myProxy.number')}
        maxLength={40}
        autoComplete="off"
        bind={bindText(number, setNumber)}
      />
      <FileDrop
        label={t('desk.hall.myProxy.paper')}
        hint={t('desk.hall.myProxy.paper.hint')}
        accept={PAPERS_ACCEPTED}
        file={file}
        onFile={setFile}
      />
      <Refusal error={send.error} />
      <Actions>
        <Button kind="primary" disabled={!isWhole || send.isRunning} onClick={() => file && send.run(file)}>
          {t(send.isRunning ? 'desk.hall.sending' : 'desk.hall.myProxy.send')}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t('desk.hall.close')}
        </Button>
      </Actions>
    </>
  );
}
