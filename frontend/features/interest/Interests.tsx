import { useState } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Split, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import * as InterestEndpoint from '@/generated/InterestEndpoint';
import type Declaration from '@/generated/org/anju/Declaration';
import { useT } from '@/lib/i18n';
import { useCommand, useQuery } from '@/lib/query';
import { Employers } from './Employers';
import styles from './interest.module.css';
import { Own, Relatives } from './Persons';
import { faultsOf, requestOf, statedOf, type Stated } from './stated';

/** An officer declares the own person, relatives and employers, about whom the system lets nobody decide. */
export function Interests() {
  const t = useT();
  const query = useQuery(['interest', 'own'], () => InterestEndpoint.own());
  return (
    <>
      <PageHeader title={t('interest.title')} lead={t('interest.lead')} />
      <Loaded query={query} skeleton={<Skeleton lines={8} />}>
        {(declaration) => <Form declared={declaration} />}
      </Loaded>
    </>
  );
}

function Form({ declared }: { declared: Declaration }) {
  const t = useT();
  const [declaration, setDeclaration] = useState(declared);
  const [stated, setStated] = useState<Stated>(() => statedOf(declared));
  const declare = useCommand(
    () => {
      const { persons, employers } = requestOf(stated);
      return InterestEndpoint.declare(persons, employers);
    },
    {
      refreshes: ['interest', 'verification'],
      done: (answer) => {
        setDeclaration(answer);
        setStated(statedOf(answer));
      },
    },
  );
  const change = (next: Stated) => {
    setStated(next);
    if (declare.result || declare.error) {
      declare.reset();
    }
  };
  const parts = { stated, faults: faultsOf(declare.error), onChange: change };
  return (
    <Split aside={<WhoSees />}>
      <Stack>
        <Standing declaration={declaration} />
        <Own {...parts} />
        <Relatives {...parts} />
        <Employers {...parts} />
        <Refusal error={declare.error} />
        <div role="status">{declare.result && <p className={styles.saved}>{t('interest.saved')}</p>}</div>
        <Actions>
          <Button kind="primary" disabled={declare.isRunning} onClick={() => declare.run()}>
            {t('interest.save')}
          </Button>
          {declare.result && <ButtonLink to="/bureau/queue">{t('interest.saved.next')}</ButtonLink>}
        </Actions>
      </Stack>
    </Split>
  );
}

function Standing({ declaration: { declaredAt } }: { declaration: Declaration }) {
  const t = useT();
  return declaredAt ? (
    <p>
      {t('interest.state.declared')} <DateTime iso={declaredAt} />
    </p>
  ) : (
    <p className={styles.missing}>{t('interest.state.none')}</p>
  );
}

function WhoSees() {
  const t = useT();
  return (
    <Card dense title={t('interest.who.title')}>
      <ul className={styles.who}>
        <li>{t('interest.who.nobody')}</li>
        <li>{t('interest.who.check')}</li>
        <li>{t('interest.who.refused')}</li>
      </ul>
    </Card>
  );
}
