import { useCallback, useState } from 'react';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { FilePreview } from '@/components/FilePreview';
import { Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import type Category from '@/generated/org/anju/Category';
import type Paper from '@/generated/org/anju/Paper';
import type PaperFolder from '@/generated/org/anju/PaperFolder';
import PaperKind from '@/generated/org/anju/PaperKind';
import type PaperNeed from '@/generated/org/anju/PaperNeed';
import PaperNeedState from '@/generated/org/anju/PaperNeedState';
import { useT } from '@/lib/i18n';
import { AddPapers, FileButton } from './AddPapers';
import { MissingPapers } from './MissingPapers';
import { PaperList } from './PaperList';
import { UploadRows } from './UploadRows';
import styles from './papers.module.css';
import { usePapers, useRemovePaper } from './queries';
import { useUploads, type Upload, type Uploads } from './useUploads';
import { fileOf, missingNames, needName } from './words';

interface PapersStepProps {
  /** The folder that the draft carries. */
  folder: string;
  offeringId: number;
  /** Undefined while the family has not chosen one. */
  category: Category | undefined;
  married: boolean;
}

/** The papers of a draft: what is needed, what is there, what is still missing. */
export function PapersStep({ folder, offeringId, category, married }: PapersStepProps) {
  const query = usePapers(folder, offeringId, category, married);
  return (
    <Loaded query={query} skeleton={<Skeleton lines={4} shape="card" />}>
      {(content) => <Papers content={content} hasCategory={category !== undefined} />}
    </Loaded>
  );
}

function Papers({ content, hasCategory }: { content: PaperFolder; hasCategory: boolean }) {
  const t = useT();
  const [viewed, setViewed] = useState<Paper>();
  const [arrived, setArrived] = useState<string>();
  const noteArrival = useCallback((upload: Upload) => setArrived(upload.file.name), []);
  const uploads = useUploads(content.folder, noteArrival);
  const asked = content.needs.flatMap(({ kinds }) => kinds);
  const others = Object.values(PaperKind).filter((kind) => !asked.includes(kind));
  const area = { content, uploads, onView: setViewed };
  return (
    <Stack>
      <p>{t('papers.lead')}</p>
      {!content.open && <Card tone="amber">{t('papers.closed')}</Card>}
      {hasCategory ? <Summary needs={content.needs} /> : <Card tone="amber">{t('papers.category')}</Card>}
      <p role="status" className="visually-hidden">
        {arrived && t('papers.sent', { name: arrived })}
      </p>
      {content.needs.map((need) => (
        <Need key={need.kinds.join()} need={need} {...area} />
      ))}
      <Card title={t('papers.extra')}>
        <p className="muted">{t('papers.extra.hint')}</p>
        <Area name={t('papers.extra')} kinds={others} added={[PaperKind.OTHER_PROOF]} {...area} />
      </Card>
      <p className="small muted">{t('papers.formats')}</p>
      <FilePreview file={viewed && fileOf(content.folder, viewed)} onClose={() => setViewed(undefined)} />
    </Stack>
  );
}

function Summary({ needs }: { needs: readonly PaperNeed[] }) {
  const t = useT();
  const missing = missingNames(t, needs);
  if (missing.length === 0) {
    return (
      <p className={styles.complete}>
        <span aria-hidden="true">✓ </span>
        {t('papers.complete')}
      </p>
    );
  }
  return <MissingPapers names={missing} />;
}

const TONES: Record<`${PaperNeed['state']}`, Tone> = {
  HANDED_IN: 'jade',
  SIGNED_IN_THE_APPLICATION: 'plain',
  MISSING: 'amber',
};

interface AreaProps {
  content: PaperFolder;
  uploads: Uploads;
  onView: (paper: Paper) => void;
}

function Need({ need, ...area }: AreaProps & { need: PaperNeed }) {
  const t = useT();
  const name = needName(t, need.kinds);
  const [first] = need.kinds;
  const isSigned = need.state === PaperNeedState.SIGNED_IN_THE_APPLICATION;
  return (
    <Card
      title={name}
      aside={<StatusTag tone={TONES[need.state]}>{t(`papers.state.${need.state}`)}</StatusTag>}
    >
      {first && <p className="muted">{t(`papers.hint.${first}`)}</p>}
      <Area name={name} kinds={need.kinds} added={isSigned ? [] : need.kinds} {...area} />
    </Card>
  );
}

interface NamedAreaProps extends AreaProps {
  name: string;
  /** The kinds that are shown here. */
  kinds: readonly PaperKind[];
  /** The kinds that can be added here. */
  added: readonly PaperKind[];
}

/** What is there of some kinds, what is on its way, and how to add more. */
function Area({ name, kinds, added, content, uploads, onView }: NamedAreaProps) {
  const t = useT();
  const papers = content.papers.filter(({ kind }) => kinds.includes(kind));
  return (
    <>
      <PaperList
        folder={content.folder}
        name={name}
        papers={papers}
        hasThumbnails
        onView={onView}
        actions={
          content.open
            ? (paper) => <PaperActions folder={content.folder} paper={paper} uploads={uploads} />
            : undefined
        }
      />
      <UploadRows rows={uploads.uploads.filter(({ kind }) => kinds.includes(kind))} uploads={uploads} />
      {content.open &&
        added.map((kind) => (
          <div key={kind}>
            {added.length > 1 && <h3 className={styles.kind}>{t(`papers.kind.${kind}`)}</h3>}
            <AddPapers kind={kind} onFiles={(files) => uploads.add(kind, files)} />
          </div>
        ))}
    </>
  );
}

interface PaperActionsProps {
  folder: string;
  paper: Paper;
  uploads: Uploads;
}

function PaperActions({ folder, paper, uploads }: PaperActionsProps) {
  const t = useT();
  const [asks, setAsks] = useState(false);
  const remove = useRemovePaper(folder);
  const name = paper.fileName;
  return (
    <>
      <FileButton
        words={t('papers.replace')}
        label={t('papers.replace.of', { name })}
        isQuiet
        onFiles={(files) => uploads.add(paper.kind, files, paper.id)}
      />
      <button
        type="button"
        className={styles.quiet}
        disabled={remove.isRunning}
        aria-label={t('papers.remove.of', { name })}
        onClick={() => setAsks(true)}
      >
        {t('papers.remove')}
      </button>
      <Refusal error={remove.error} />
      <ConfirmDialog
        open={asks}
        danger
        title={t('papers.remove.ask', { name })}
        confirm={t('papers.remove.yes')}
        onConfirm={() => {
          setAsks(false);
          remove.run(paper.id);
        }}
        onCancel={() => setAsks(false)}
      >
        <p>{t('papers.remove.text')}</p>
      </ConfirmDialog>
    </>
  );
}
