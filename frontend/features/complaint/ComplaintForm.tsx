import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { LongTextField, SelectField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Refusal } from '@/components/states';
import { ComplaintEndpoint } from '@/generated/endpoints';
import ComplaintKind from '@/generated/org/anju/ComplaintKind';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { useApplications } from './queries';

const KINDS: Readonly<Record<string, ComplaintKind | undefined>> = ComplaintKind;

/** A family says what is wrong with the acquirer of an offering in which it has applied. */
export function ComplaintForm({ onClose }: { onClose: () => void }) {
  const t = useT();
  const applications = useApplications();
  return (
    <Card title={t('complaint.new')}>
      <Loaded query={applications}>
        {(found) =>
          found.length === 0 ? (
            <Stack>
              <p>{t('complaint.new.noApplication')}</p>
              <Actions>
                <Button kind="quiet" onClick={onClose}>
                  {t('complaint.cancel')}
                </Button>
              </Actions>
            </Stack>
          ) : (
            <Fields
              choices={found.map(({ receipt, offeringName }) => ({
                value: receipt,
                label: t('complaint.application', { offering: offeringName, receipt }),
              }))}
              onClose={onClose}
            />
          )
        }
      </Loaded>
    </Card>
  );
}

interface FieldsProps {
  choices: readonly { value: string; label: string }[];
  onClose: () => void;
}

function Fields({ choices, onClose }: FieldsProps) {
  const t = useT();
  const [receipt, setReceipt] = useState(choices[0]?.value ?? '');
  const [kind, setKind] = useState('');
  const [text, setText] = useState('');
  const chosen = KINDS[kind];
  const file = useCommand(() => ComplaintEndpoint.file(receipt, chosen ?? ComplaintKind.CONDUCT, text), {
    refreshes: ['complaint'],
    done: onClose,
  });
  return (
    <Stack>
      <p className="muted">{t('complaint.new.lead')}</p>
      <SelectField label={t('complaint.about')} bind={bindText(receipt, setReceipt)} options={choices} />
      <SelectField
        label={t('complaint.kind')}
        bind={bindText(kind, setKind)}
        options={Object.values(ComplaintKind).map((each) => ({
          value: each,
          label: t(`complaint.kind.${each}`),
        }))}
      />
      <LongTextField
        label={t('complaint.text')}
        help={t('complaint.text.help')}
        bind={bindText(text, setText)}
      />
      <Refusal error={file.error} />
      <Actions>
        <Button
          kind="primary"
          disabled={!chosen || !receipt || !text.trim() || file.isRunning}
          onClick={() => file.run()}
        >
          {t('complaint.file')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('complaint.cancel')}
        </Button>
      </Actions>
    </Stack>
  );
}
