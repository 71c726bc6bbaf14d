import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { TextField } from '@/components/fields';
import { useT } from '@/lib/i18n';
import styles from './interest.module.css';
import { RemoveButton, type PartProps } from './Persons';
import { withEmployer } from './stated';

const NAME_LENGTH = 100;

/** The organisations for which the officer works or has lately worked. */
export function Employers({ stated, onChange }: Pick<PartProps, 'stated' | 'onChange'>) {
  const t = useT();
  const { employers } = stated;
  const rename = (key: number, name: string) =>
    onChange({ ...stated, employers: employers.map((each) => (each.key === key ? { key, name } : each)) });
  return (
    <Card dense title={t('interest.employers.title')}>
      <p className="small muted">{t('interest.employers.lead')}</p>
      {employers.length === 0 && <p>{t('interest.employers.none')}</p>}
      <ul className={styles.rows}>
        {employers.map(({ key, name }, index) => (
          <li key={key} className={styles.row}>
            <TextField
              label={t('interest.employer.number', { number: index + 1 })}
              maxLength={NAME_LENGTH}
              bind={bindText(name, (typed) => rename(key, typed))}
            />
            <RemoveButton
              words={t('interest.remove.employer', { name })}
              onRemove={() =>
                onChange({ ...stated, employers: employers.filter((each) => each.key !== key) })
              }
            />
          </li>
        ))}
      </ul>
      <Button onClick={() => onChange(withEmployer(stated))}>{t('interest.employers.add')}</Button>
    </Card>
  );
}
