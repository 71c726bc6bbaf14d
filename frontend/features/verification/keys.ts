import { useEffect, useSyncExternalStore } from 'react';
import { createSetting } from '@/lib/setting';

type Keys = Readonly<Record<string, () => void>>;

const setting = createSetting('anju.keys', ['on', 'off'], 'on');

export const useKeysSetting = () => useSyncExternalStore(setting.subscribe, setting.get);
export const toggleKeys = () => setting.set(setting.get() === 'on' ? 'off' : 'on');

/** Single keys for work at a desk, by their lower-case names. They rest while somebody types or a dialog asks. */
export function useKeys(keys: Keys) {
  const isOn = useKeysSetting() === 'on';
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const run = keys[event.key.toLowerCase()];
      if (isOn && run && !hasModifier(event) && !isTyping(event) && !isAsked()) {
        event.preventDefault();
        run();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keys, isOn]);
}

const hasModifier = (event: KeyboardEvent) => event.ctrlKey || event.altKey || event.metaKey;

const isTyping = (event: KeyboardEvent) =>
  event
    .composedPath()
    .some((target) => target instanceof Element && target.matches('input, textarea, select, vaadin-select'));

const isAsked = () => document.querySelector('vaadin-confirm-dialog[opened]') !== null;
