import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { bindText } from './binding';
import { DataTable, type Column, type Paged } from './DataTable';
import { SelectField } from './fields';
import { EmptyState, Loaded, Skeleton } from './states';

/** No state: a select needs a value for every choice. */
const ALL = '-';

interface StateListProps<State extends string, Row> {
  title: string;
  filter: {
    label: string;
    /** What stands for no choice. */
    all: string;
    states: readonly State[];
    word: (state: State) => string;
  };
  /** The rows of one state, or of all where there is none; pages count from 0. */
  usePage: (state: State | undefined, page: number) => UseQueryResult<Paged<Row>>;
  columns: readonly Column<Row>[];
  actions?: (row: Row) => ReactNode;
  empty: { title: string; text: string };
}

/** A list of what is in one state, or of all of it. Another state begins at its first page. */
export function StateList<State extends string, Row extends { id: number }>(
  props: StateListProps<State, Row>,
) {
  const { title, filter, usePage, columns, actions, empty } = props;
  const [state, setState] = useState<State>();
  const [page, setPage] = useState(0);
  const narrow = (chosen: string) => {
    setState(filter.states.find((each) => each === chosen));
    setPage(0);
  };
  return (
    <>
      <SelectField
        label={filter.label}
        bind={bindText(state ?? ALL, narrow)}
        options={[
          { value: ALL, label: filter.all },
          ...filter.states.map((each) => ({ value: each, label: filter.word(each) })),
        ]}
      />
      <Loaded query={usePage(state, page)} skeleton={<Skeleton lines={5} shape="row" />}>
        {(data) => (
          <DataTable
            caption={title}
            columns={columns}
            data={data}
            rowKey={({ id }) => id}
            onPage={data.total > data.size ? setPage : undefined}
            actions={actions}
            empty={<EmptyState {...empty} />}
          />
        )}
      </Loaded>
    </>
  );
}
