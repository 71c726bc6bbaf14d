import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Vaadin's components register their custom properties, which jsdom does not know.
vi.stubGlobal('CSS', { registerProperty: () => undefined, supports: () => false });

// Vaadin's button takes its look from style sheets that a document of jsdom cannot adopt.
vi.mock('@vaadin/react-components/Button.js', async () => {
  const { createElement } = await import('react');
  return { Button: (props: object) => createElement('button', props) };
});

afterEach(cleanup);

// jsdom lays nothing out and so has nowhere to scroll to; some tests run without any page.
if (typeof Element !== 'undefined') {
  Element.prototype.scrollIntoView = () => undefined;
}
