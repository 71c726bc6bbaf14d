import { useState } from 'react';
import type { Remarks } from './marks';

export type Step = 'choose' | 'approve' | 'refuse' | 'return';

/** What an officer has typed about a case, kept while the case is read anew. */
export interface Typed {
  step: Step;
  /** The code of a ground or of own words; empty before the choice. */
  ground: string;
  article: string;
  reason: string;
  remarks: Remarks;
  /** Why a proposed refusal is sent back. */
  remark: string;
}

export type Type = (changes: Partial<Typed>) => void;

const NOTHING: Typed = { step: 'choose', ground: '', article: '', reason: '', remarks: {}, remark: '' };

export function useTyped(): readonly [Typed, Type] {
  const [typed, setTyped] = useState(NOTHING);
  return [typed, (changes) => setTyped((before) => ({ ...before, ...changes }))];
}
