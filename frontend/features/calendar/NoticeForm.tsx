import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DateField, TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { CalendarEndpoint } from '@/generated/endpoints';
import type CalendarYear from '@/generated/org/anju/CalendarYear';
import type Holiday from '@/generated/org/anju/Holiday';
import { fieldWords } from '@/lib/fieldWords';
import { useT, type Translate } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './Calendar.module.css';
import { YearCalendar } from './YearCalendar';

interface NoticeFormProps {
  calendar: CalendarYear;
  onClose: () => void;
}

/** A year's notice, typed from the State Council's; the calendar below shows it as it will count. */
export function NoticeForm({ calendar, onClose }: NoticeFormProps) {
  const t = useT();
  const { year, inForce } = calendar;
  const [published, setPublished] = useState(inForce?.published ?? '');
  const [holidays, setHolidays] = useState<readonly Holiday[]>(inForce?.holidays ?? usual(year, t));
  const [workingDays, setWorkingDays] = useState<readonly string[]>(inForce?.workingDays ?? []);
  const propose = useCommand(
    () => CalendarEndpoint.propose(year, published, [...holidays], [...workingDays]),
    { refreshes: ['calendar'], done: onClose },
  );
  const words = fieldWords(propose.error);
  const isWhole =
    published !== '' && holidays.every(({ from, to }) => from && to) && workingDays.every(Boolean);
  return (
    <Stack>
      <Card title={t('calendar.form.title', { year: String(year) })}>
        <p>{t('calendar.form.lead')}</p>
        <DateField label={t('calendar.form.published')} bind={bound(published, setPublished)} />
        <h3 className={styles.heading}>{t('calendar.form.holidays')}</h3>
        <Words text={words.holidays} />
        <ul className={styles.rows}>
          {holidays.map((holiday, index) => (
            <HolidayRow
              key={index}
              year={year}
              holiday={holiday}
              words={['name', 'from', 'to'].map((field) => words[`holidays[${index}].${field}`])}
              onChange={(changed) => setHolidays(holidays.with(index, changed))}
              onRemove={() => setHolidays(holidays.toSpliced(index, 1))}
            />
          ))}
        </ul>
        <Button onClick={() => setHolidays([...holidays, { name: '', from: '', to: '' }])}>
          {t('calendar.form.addHoliday')}
        </Button>
        <h3 className={styles.heading}>{t('calendar.form.madeUp')}</h3>
        <ul className={styles.made}>
          {workingDays.map((day, index) => (
            <li key={index}>
              <DateField
                label={t('calendar.form.day', { number: String(index + 1) })}
                min={`${year}-01-01`}
                max={`${year}-12-31`}
                bind={bound(day, (value) => setWorkingDays(workingDays.with(index, value)))}
              />
              <Button kind="quiet" onClick={() => setWorkingDays(workingDays.toSpliced(index, 1))}>
                {t('calendar.form.remove')}
              </Button>
              <Words text={words[`workingDays[${index}]`]} />
            </li>
          ))}
        </ul>
        <Button onClick={() => setWorkingDays([...workingDays, ''])}>{t('calendar.form.addDay')}</Button>
      </Card>
      <Card title={t('calendar.form.preview')}>
        <YearCalendar year={year} days={{ holidays, workingDays }} />
      </Card>
      {Object.keys(words).length > 0 && <p className={styles.words}>{t('calendar.form.flawed')}</p>}
      <Refusal error={propose.error} />
      <Actions>
        <Button kind="primary" disabled={!isWhole || propose.isRunning} onClick={() => propose.run()}>
          {t('calendar.form.propose')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('calendar.form.cancel')}
        </Button>
      </Actions>
    </Stack>
  );
}

interface HolidayRowProps {
  year: number;
  holiday: Holiday;
  words: readonly (string | undefined)[];
  onChange: (holiday: Holiday) => void;
  onRemove: () => void;
}

function HolidayRow({ year, holiday, words, onChange, onRemove }: HolidayRowProps) {
  const t = useT();
  const limits = { min: `${year}-01-01`, max: `${year}-12-31` };
  return (
    <li className={styles.row}>
      <TextField
        label={t('calendar.form.name')}
        maxLength={40}
        bind={bound(holiday.name, (name) => onChange({ ...holiday, name }))}
      />
      <DateField
        {...limits}
        label={t('calendar.form.from')}
        bind={bound(holiday.from, (from) => onChange({ ...holiday, from, to: holiday.to || from }))}
      />
      <DateField
        {...limits}
        label={t('calendar.form.to')}
        bind={bound(holiday.to, (to) => onChange({ ...holiday, to }))}
      />
      <Button kind="quiet" onClick={onRemove}>
        {t('calendar.form.remove')}
      </Button>
      {words.map((text, index) => (
        <Words key={index} text={text} />
      ))}
    </li>
  );
}

/** The server's words at a field. */
function Words({ text }: { text: string | undefined }) {
  return text ? (
    <p className={styles.words} role="alert">
      {text}
    </p>
  ) : null;
}

const bound = (value: string, change: (value: string) => void) => ({
  value,
  onValueChanged: ({ detail }: { detail: { value: string } }) => {
    if (detail.value !== value) {
      change(detail.value);
    }
  },
});

/** The holidays that every year has, with the days that the law fixes. */
const usual = (year: number, t: Translate): Holiday[] => [
  { name: t('calendar.feast.newYear'), from: `${year}-01-01`, to: `${year}-01-01` },
  { name: t('calendar.feast.spring'), from: '', to: '' },
  { name: t('calendar.feast.qingming'), from: '', to: '' },
  { name: t('calendar.feast.labour'), from: `${year}-05-01`, to: `${year}-05-02` },
  { name: t('calendar.feast.dragonBoat'), from: '', to: '' },
  { name: t('calendar.feast.midAutumn'), from: '', to: '' },
  { name: t('calendar.feast.national'), from: `${year}-10-01`, to: `${year}-10-03` },
];
