import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/states';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import OfferingStep from '@/generated/org/anju/Step';
import { useT } from '@/lib/i18n';
import { useOfferings } from './queries';

/** Begins an application for another offering with what stands in this one. */
export function Copy({ application }: { application: ApplicationView }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(!isOpen)}>{t('application.copy')}</Button>
      {isOpen && <Targets application={application} />}
    </>
  );
}

function Targets({ application: { receipt, offeringId } }: { application: ApplicationView }) {
  const t = useT();
  return (
    <Card dense title={t('application.copy.title')}>
      <Loaded query={useOfferings()}>
        {({ items }) => {
          const open = items.filter(({ id, step }) => id !== offeringId && step === OfferingStep.APPLICATION);
          return open.length === 0 ? (
            <p>{t('application.copy.none')}</p>
          ) : (
            <>
              <p className="muted">{t('application.copy.text')}</p>
              <ul>
                {open.map(({ id, name }) => (
                  <li key={id}>
                    <Link to={`/applicant/apply/${id}?from=${receipt}`}>{name}</Link>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
