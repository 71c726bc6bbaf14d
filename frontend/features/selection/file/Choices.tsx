import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { DateTime, Price } from '@/components/values';
import type FileChoice from '@/generated/org/anju/FileChoice';
import AgreementState from '@/generated/org/anju/AgreementState';
import { useFormat } from '@/lib/format';
import { useHomes } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import styles from './file.module.css';
import { whole } from './whole';

interface ChoicesProps {
  choices: readonly FileChoice[];
  /** Whose file it is: the other side of each choice is what is worth a link. */
  of: 'unit' | 'family';
}

/** Every choice, with what became of it. */
export function Choices({ choices, of }: ChoicesProps) {
  const t = useT();
  const columns = useColumns(of);
  return (
    <section>
      <h2 className={styles.heading}>{t('file.choices')}</h2>
      <DataTable
        caption={t('file.choices')}
        columns={columns}
        data={whole(choices)}
        rowKey={({ selectionId }) => selectionId}
        empty={<p className="muted">{t('file.choices.none')}</p>}
      />
    </section>
  );
}

function useColumns(of: 'unit' | 'family'): Column<FileChoice>[] {
  const t = useT();
  const use = useHomes();
  return [
    of === 'unit'
      ? {
          title: t('file.choices.family'),
          heads: true,
          cell: ({ receipt, applicant }) => (
            <>
              <Link to={`/files/families/${receipt}`}>{receipt}</Link> {applicant}
            </>
          ),
        }
      : {
          title: t('file.choices.unit'),
          heads: true,
          cell: ({ building, entrance, room }) => t('file.unit.name', { building, entrance, room }),
        },
    { title: t('file.choices.number'), cell: ({ selectionId }) => selectionId },
    { title: t('file.choices.at'), cell: ({ chosenAt }) => <DateTime iso={chosenAt} /> },
    { title: t('file.choices.price'), numeric: true, cell: ({ totalPrice }) => <Price yuan={totalPrice} /> },
    ...(use === 'RENT' ? [{ title: t('file.choices.lease'), cell: leaseDays }] : []),
    { title: t('file.choices.agreement'), cell: (choice) => <Agreement choice={choice} /> },
  ];
}

const leaseDays = ({ leaseFrom, leaseUntil }: FileChoice) =>
  leaseFrom && leaseUntil ? (
    <>
      <DateTime iso={leaseFrom} /> – <DateTime iso={leaseUntil} />
    </>
  ) : null;

function Agreement({ choice: { live, state, signBy, number } }: { choice: FileChoice }) {
  const t = useT();
  const format = useFormat();
  if (!live && (state === AgreementState.TO_SIGN || state === AgreementState.SIGNED)) {
    return <>{t('file.agreement.gone')}</>;
  }
  return <>{t(`file.agreement.${state}`, { signBy: format.dateTime(signBy), number: number ?? '' })}</>;
}
