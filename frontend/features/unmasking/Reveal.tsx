import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { TextField } from '@/components/fields';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { UnmaskingEndpoint } from '@/generated/endpoints';
import type PersonalField from '@/generated/org/anju/PersonalField';
import { useT } from '@/lib/i18n';
import styles from './Unmasking.module.css';

/** How long a value stays in sight, in milliseconds. */
export const IN_SIGHT = 60_000;

/** The server asks for as many characters, where the policy asks for a reason. */
const SHORTEST_REASON = 6;

interface RevealProps {
  applicationId: number;
  field: PersonalField;
  /** Place in the household; undefined for the mobile number. */
  position?: number;
  /** What is shown until somebody says why. */
  masked: string;
}

/** A masked value that an officer may look at for a minute, having said why; the look is recorded. */
export function Reveal({ applicationId, field, position, masked }: RevealProps) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const [value, setValue] = useMomentary();
  const what = t(`unmasking.field.${field}`);
  return (
    <span className={styles.reveal}>
      <span className={value === undefined ? undefined : styles.clear}>{value ?? masked}</span>
      {value !== undefined && (
        <button type="button" className={styles.link} onClick={() => setValue(undefined)}>
          {t('unmasking.hide')}
        </button>
      )}
      {value === undefined && !isAsking && (
        <button
          type="button"
          className={styles.link}
          aria-label={t('unmasking.show.of', { what, masked })}
          onClick={() => setAsking(true)}
        >
          {t('unmasking.show')}
        </button>
      )}
      {isAsking && (
        <Ask
          what={what}
          read={(reason) => UnmaskingEndpoint.reveal(applicationId, field, position, reason)}
          onValue={(clear) => {
            setAsking(false);
            setValue(clear);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
      <span className="visually-hidden" aria-live="polite">
        {value !== undefined && t('unmasking.shown', { what })}
      </span>
    </span>
  );
}

/** A value that is forgotten after a minute. It stands nowhere else: no cache of the page keeps it. */
function useMomentary() {
  const [value, setValue] = useState<string>();
  useEffect(() => {
    if (value === undefined) {
      return undefined;
    }
    const timer = setTimeout(() => setValue(undefined), IN_SIGHT);
    return () => clearTimeout(timer);
  }, [value]);
  return [value, setValue] as const;
}

interface AskProps {
  what: string;
  read: (reason: string) => Promise<{ value: string }>;
  onValue: (value: string) => void;
  onCancel: () => void;
}

function Ask({ what, read, onValue, onCancel }: AskProps) {
  const t = useT();
  const title = useId();
  const box = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<unknown>();
  const isShort = reason.trim().length < SHORTEST_REASON;
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const show = async () => {
    setReading(true);
    try {
      onValue((await read(reason.trim())).value);
    } catch (failure) {
      setError(failure);
      setReading(false);
    }
  };
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (!isShort && !isReading) {
      void show();
    }
  };
  return (
    // Escape leaves the form from every field of it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={box}
      className={styles.ask}
      aria-labelledby={title}
      noValidate
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <b id={title}>{t('unmasking.ask', { what })}</b>
      <TextField
        label={t('unmasking.reason')}
        help={t('unmasking.reason.help')}
        maxLength={500}
        autoComplete="off"
        bind={{
          value: reason,
          onValueChanged: ({ detail }: { detail: { value: string } }) => setReason(detail.value),
        }}
      />
      <Refusal error={error} />
      <Actions>
        <Button kind="primary" disabled={isShort || isReading} onClick={() => void show()}>
          {t('unmasking.show')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('unmasking.cancel')}
        </Button>
      </Actions>
    </form>
  );
}
