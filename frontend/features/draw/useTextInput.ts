import { useState } from 'react';

/** A text that one of the shared fields edits, without a form around it. */
export function useTextInput(initial = '') {
  const [text, setText] = useState(initial);
  const bind = {
    value: text,
    onValueChanged: (event: { detail: { value: string } }) => setText(event.detail.value),
  };
  return { text, setText, bind };
}
