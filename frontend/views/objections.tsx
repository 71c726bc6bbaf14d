import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { ObjectionLookup } from '@/features/publicity/ObjectionLookup';

export const config: ViewConfig = { title: 'publicity.lookup.title' };

export default function ObjectionsView() {
  return <ObjectionLookup />;
}
