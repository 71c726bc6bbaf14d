import type Offering from '@/generated/org/anju/OfferingCard';

export interface NextLink {
  to: 'apply' | 'check' | 'receipt' | 'notice' | 'draw' | 'board';
  path: string;
}

export type Situation =
  'announced' | 'open' | 'checking' | 'notice' | 'drawAhead' | 'drawn' | 'selecting' | 'completed';

export interface Next {
  situation: Situation;
  /** The first one is what most people want to do now. */
  links: readonly NextLink[];
}

const SITUATIONS: Record<Situation, readonly NextLink['to'][]> = {
  announced: ['check'],
  open: ['apply', 'check'],
  checking: ['receipt'],
  notice: ['notice', 'receipt'],
  drawAhead: ['draw', 'notice', 'receipt'],
  drawn: ['draw', 'notice', 'receipt'],
  selecting: ['board', 'draw', 'receipt'],
  completed: ['board', 'draw', 'receipt'],
};

/** What a citizen can do about an offering now. */
export function nextFor(offering: Pick<Offering, 'id' | 'stage' | 'step' | 'drawNumber'>): Next {
  const situation = situationOf(offering);
  const links = SITUATIONS[situation].flatMap((to) => {
    const path = pathTo(to, offering);
    return path ? [{ to, path }] : [];
  });
  return { situation, links };
}

function situationOf({ stage, step }: Pick<Offering, 'stage' | 'step'>): Situation {
  const byStage: Partial<Record<`${Offering['stage']}`, Situation>> = {
    NOTICE: 'notice',
    SEALED: 'drawAhead',
    DRAWN: 'drawn',
    SELECTING: 'selecting',
    COMPLETED: 'completed',
  };
  const byStep: Partial<Record<`${Offering['step']}`, Situation>> = {
    APPLICATION: 'open',
    CHECK: 'checking',
  };
  return byStage[stage] ?? byStep[step] ?? 'announced';
}

function pathTo(to: NextLink['to'], { id, drawNumber }: Pick<Offering, 'id' | 'drawNumber'>) {
  const paths: Record<NextLink['to'], string | undefined> = {
    apply: `/applicant/apply/${id}`,
    check: '/check',
    receipt: '/receipt',
    notice: `/notices/${id}`,
    draw: drawNumber === undefined ? undefined : `/draws/${drawNumber}`,
    board: `/offerings/${id}/board`,
  };
  return paths[to];
}
