import { useRef, useState } from 'react';
import { PageHeader } from '@/components/PageHeader';
import { Split, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import Kind from '@/generated/org/anju/PublicNoticeKind';
import type PublicNoticeView from '@/generated/org/anju/PublicNoticeView';
import { useT } from '@/lib/i18n';
import { Entries } from './Entries';
import { Term } from './NoticeHead';
import { NoticeTag } from './Notices';
import { ObjectionForm } from './ObjectionForm';
import { useNotice } from './queries';

/** The families of an offering that passed both checks, for everybody to look through (article 14, item 5). */
export function NoticePage({ offeringId }: { offeringId: number }) {
  return (
    <Loaded page query={useNotice(offeringId, Kind.QUALIFIED)} skeleton={<Skeleton lines={8} />}>
      {(notice) => <Published notice={notice} />}
    </Loaded>
  );
}

function Published({ notice }: { notice: PublicNoticeView }) {
  const t = useT();
  const [receipt, setReceipt] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const objectTo = (chosen: string) => {
    setReceipt(chosen);
    form.current?.scrollIntoView({ block: 'start' });
    form.current?.querySelector<HTMLElement>('vaadin-text-area')?.focus();
  };
  return (
    <>
      <PageHeader
        title={t('publicity.notice.title', { name: notice.offeringName })}
        crumbs={[{ to: '/notices', text: t('publicity.title') }]}
        mark={<NoticeTag notice={notice} />}
        lead={t(notice.over ? 'publicity.notice.over' : 'publicity.notice.lead')}
      />
      <Split
        aside={
          <Stack>
            <Term notice={notice} />
            {!notice.over && (
              <div ref={form}>
                <ObjectionForm offeringId={notice.offeringId} receipt={receipt} onReceipt={setReceipt} />
              </div>
            )}
          </Stack>
        }
      >
        <Entries notice={notice} onObject={objectTo} />
      </Split>
    </>
  );
}
