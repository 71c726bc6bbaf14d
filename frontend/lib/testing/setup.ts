import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Vaadin's components register their custom properties, which jsdom does not know.
vi.stubGlobal('CSS', { registerProperty: () => undefined, supports: () => false });

afterEach(cleanup);
