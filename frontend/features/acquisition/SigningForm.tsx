import { useState } from 'react';
import { Button } from '@/components/Button';
import { DateField, SelectField, TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { AcquisitionContractEndpoint } from '@/generated/endpoints';
import AcquisitionPaperKind from '@/generated/org/anju/AcquisitionPaperKind';
import type AcquisitionView from '@/generated/org/anju/AcquisitionView';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { paperOptions } from './papers';
import { amountOf } from './steps';
import { typed } from './typed';

interface Part {
  amount: string;
  dueOn: string;
}

const NONE: Part = { amount: '', dueOn: '' };

/** The contract and how its price is paid: the parts must add up to the price, to the cent. */
export function SigningForm({ acquisition }: { acquisition: AcquisitionView }) {
  const t = useT();
  const format = useFormat();
  const { id, version, sums } = acquisition;
  const [number, setNumber] = useState('');
  const [day, setDay] = useState('');
  const [paper, setPaper] = useState('');
  const [parts, setParts] = useState<readonly Part[]>([NONE]);
  const sign = useCommand(
    () =>
      AcquisitionContractEndpoint.sign(
        id,
        version,
        number,
        day,
        Number(paper),
        parts.map(({ amount, dueOn }) => ({ amount: amountOf(amount)!, dueOn })),
      ),
    { refreshes: ['acquisition'] },
  );
  const isWhole =
    number.trim() !== '' &&
    day !== '' &&
    paper !== '' &&
    parts.every(({ amount, dueOn }) => amountOf(amount) !== undefined && dueOn !== '');
  const change = (index: number, part: Part) =>
    setParts(parts.map((each, other) => (other === index ? part : each)));
  return (
    <Stack>
      <p>{t('acquisition.sign.lead', { price: format.exactMoney(sums.price) })}</p>
      <TextField label={t('acquisition.contract.number')} maxLength={100} bind={typed(number, setNumber)} />
      <DateField label={t('acquisition.contract.day')} bind={typed(day, setDay)} />
      <SelectField
        label={t('acquisition.paper')}
        help={t('acquisition.paper.help')}
        options={paperOptions(acquisition, AcquisitionPaperKind.CONTRACT)}
        bind={typed(paper, setPaper)}
      />
      <h3>{t('acquisition.instalments')}</h3>
      {parts.map((part, index) => (
        <PartFields
          key={index}
          number={index + 1}
          part={part}
          onChange={(changed) => change(index, changed)}
        />
      ))}
      <Actions>
        <Button onClick={() => setParts([...parts, NONE])}>{t('acquisition.instalment.more')}</Button>
        {parts.length > 1 && (
          <Button kind="quiet" onClick={() => setParts(parts.slice(0, -1))}>
            {t('acquisition.instalment.less')}
          </Button>
        )}
      </Actions>
      <Refusal error={sign.error} />
      <Button kind="primary" disabled={!isWhole || sign.isRunning} onClick={() => sign.run()}>
        {t('acquisition.sign')}
      </Button>
    </Stack>
  );
}

interface PartFieldsProps {
  number: number;
  part: Part;
  onChange: (part: Part) => void;
}

function PartFields({ number, part, onChange }: PartFieldsProps) {
  const t = useT();
  return (
    <div role="group" aria-label={t('acquisition.instalment.number', { number })}>
      <TextField
        label={t('acquisition.instalment.amount', { number })}
        bind={typed(part.amount, (amount) => onChange({ ...part, amount }))}
      />
      <DateField
        label={t('acquisition.instalment.dueOn', { number })}
        bind={typed(part.dueOn, (dueOn) => onChange({ ...part, dueOn }))}
      />
    </div>
  );
}
