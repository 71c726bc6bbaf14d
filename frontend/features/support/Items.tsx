import { Link } from 'react-router';
import type { Column } from '@/components/DataTable';
import { StateList } from '@/components/StateList';
import { StatusTag } from '@/components/StatusTag';
import { Part } from '@/components/Stack';
import type SupportRow from '@/generated/org/anju/SupportRow';
import SupportState from '@/generated/org/anju/SupportState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useItems } from './queries';
import { standingOf, TONES } from './standing';

interface ItemsProps {
  base: string;
  /** Undefined for all projects. */
  projectId?: number;
}

/** Claims, those that are not decided first. */
export function Items({ base, projectId }: ItemsProps) {
  const t = useT();
  const columns = useColumns(base, projectId === undefined);
  return (
    <Part title={t('support.list')}>
      <StateList
        title={t('support.list')}
        filter={{
          label: t('support.status'),
          all: t('support.all'),
          states: Object.values(SupportState),
          word: (state) => t(`support.state.${state}`),
        }}
        usePage={claimsOf(projectId)}
        columns={columns}
        empty={{ title: t('support.none'), text: t('support.none.text') }}
      />
    </Part>
  );
}

/** The claims of one project, or of all. */
const claimsOf = (projectId: number | undefined) =>
  function useClaims(state: SupportState | undefined, page: number) {
    return useItems(projectId, state, page);
  };

function useColumns(base: string, withProject: boolean): Column<SupportRow>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('support.kind'),
      heads: true,
      cell: ({ id, kind, tax, article }) => (
        <>
          <Link to={`${base}/items/${id}`}>
            {t(`support.kind.${kind}`)}
            {tax && `: ${t(`support.tax.${tax}`)}`}
          </Link>
          <span className="under small muted">{t('support.article', { article })}</span>
        </>
      ),
    },
    ...(withProject
      ? [{ title: t('support.project'), cell: ({ projectName }: SupportRow) => projectName }]
      : []),
    { title: t('support.claimedOn'), cell: ({ claimedOn }) => format.date(claimedOn) },
    { title: t('support.claimed'), numeric: true, cell: ({ claimed }) => format.exactMoney(claimed) },
    {
      title: t('support.granted'),
      numeric: true,
      cell: ({ granted }) => (granted === undefined ? '—' : format.exactMoney(granted)),
    },
    { title: t('support.received'), numeric: true, cell: ({ received }) => format.exactMoney(received) },
    {
      title: t('support.status'),
      cell: (row) => {
        const standing = standingOf(row);
        return <StatusTag tone={TONES[standing]}>{t(`support.standing.${standing}`)}</StatusTag>;
      },
    },
  ];
}
