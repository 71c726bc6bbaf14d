import { useSyncExternalStore } from 'react';
import { createSetting } from '@/lib/setting';

const TEXT_SIZES = ['normal', 'large'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const textSize = createSetting<TextSize>('anju.text-size', TEXT_SIZES, 'normal');

export function applyTextSize() {
  document.documentElement.dataset.text = textSize.get();
}

export function toggleTextSize() {
  textSize.set(textSize.get() === 'large' ? 'normal' : 'large');
  applyTextSize();
}

export function useTextSize(): TextSize {
  return useSyncExternalStore(textSize.subscribe, textSize.get);
}
