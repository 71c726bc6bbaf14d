import { useState } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import type Console from '@/generated/org/anju/Console';
import type ConsoleTurn from '@/generated/org/anju/ConsoleTurn';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import type { Watched } from './board/BoardWatch';
import { Desk } from './Desk';
import { useConsole, useOfferingName } from './queries';
import { SlotPanel } from './board/SlotPanel';
import { standingOf, TURN_TONES } from './turn/standing';
import { useLiveBoard, useOnBoardMove } from './board/useLiveBoard';

/** The acquirer's desk during a selection: who is choosing, how long still, and choosing for those without a phone. */
export function ConsolePage({ offeringId }: { offeringId: number }) {
  const t = useT();
  const query = useConsole(offeringId);
  const watched = useLiveBoard(offeringId);
  useOnBoardMove(watched, () => void query.refetch());
  return (
    <>
      <PageHeader
        title={t('selection.console.heading', { name: useOfferingName(offeringId) ?? '' })}
        crumbs={[{ to: `/acquirer/offerings/${offeringId}`, text: t('selection.offering') }]}
        lead={t('selection.console.lead')}
        actions={
          <Actions>
            <ButtonLink to={`/offerings/${offeringId}/board?screen=big`}>
              {t('selection.big.open')}
            </ButtonLink>
            <ButtonLink to={`/acquirer/agreements/${offeringId}`}>
              {t('selection.console.agreements')}
            </ButtonLink>
          </Actions>
        }
      />
      <Loaded query={query} skeleton={<Skeleton lines={6} shape="row" />}>
        {(console) => <Present console={console} watched={watched} />}
      </Loaded>
    </>
  );
}

function Present({ console, watched }: { console: Console; watched: Watched }) {
  const t = useT();
  const [receipt, setReceipt] = useState<string>();
  const family = console.present.find((turn) => turn.receipt === receipt);
  const progress = { ...console, choosing: receiptsOf(console.present), next: receiptsOf(console.next) };
  return (
    <Stack>
      {watched.board && <SlotPanel progress={progress} board={watched.board} isDesk />}
      {family && (
        <Desk
          key={family.receipt}
          offeringId={console.offeringId}
          family={family}
          watched={watched}
          onClose={() => setReceipt(undefined)}
        />
      )}
      <Card title={t('selection.console.present', { slot: console.slot })}>
        <Turns
          turns={console.present}
          caption={t('selection.console.present', { slot: console.slot })}
          onDesk={setReceipt}
        />
      </Card>
      <Card title={t('selection.slot.next')}>
        <Turns turns={console.next} caption={t('selection.slot.next')} />
      </Card>
    </Stack>
  );
}

const receiptsOf = (turns: readonly ConsoleTurn[]) => turns.map(({ receipt }) => receipt);

interface TurnsProps {
  turns: readonly ConsoleTurn[];
  caption: string;
  onDesk?: (receipt: string) => void;
}

function Turns({ turns, caption, onDesk }: TurnsProps) {
  const t = useT();
  const columns = useColumns();
  return (
    <DataTable
      caption={caption}
      columns={columns}
      data={{ items: turns, total: turns.length, page: 0, size: turns.length }}
      rowKey={({ receipt }) => receipt}
      empty={<EmptyState title={t('selection.console.none')} text={t('selection.console.none.text')} />}
      actions={
        onDesk &&
        ((turn) =>
          standingOf(turn) === 'open' && (
            <Button onClick={() => onDesk(turn.receipt)}>{t('selection.desk.start')}</Button>
          ))
      }
    />
  );
}

function useColumns(): Column<ConsoleTurn>[] {
  const t = useT();
  const format = useFormat();
  return [
    { title: t('selection.column.rank'), numeric: true, cell: ({ rank }) => format.count(rank) },
    { title: t('selection.column.receipt'), heads: true, cell: ({ receipt }) => receipt },
    { title: t('selection.column.name'), cell: ({ name }) => name },
    { title: t('selection.column.mobile'), cell: ({ mobile }) => mobile },
    { title: t('selection.column.state'), cell: (turn) => <State turn={turn} /> },
    { title: t('selection.column.flat'), cell: ({ unit }) => unit ?? '' },
  ];
}

function State({ turn }: { turn: ConsoleTurn }) {
  const t = useT();
  const standing = standingOf(turn);
  return <StatusTag tone={TURN_TONES[standing]}>{t(`selection.desk.${standing}`)}</StatusTag>;
}
