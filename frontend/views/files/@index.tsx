import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { FileIndex } from '@/features/selection/file/FileIndex';

export const config: ViewConfig = {
  title: 'file.index.title',
  rolesAllowed: ['acquirer', 'bureau-officer', 'supervisor', 'auditor'],
};

export default function FilesView() {
  return <FileIndex />;
}
