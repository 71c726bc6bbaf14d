import type { ShownFile } from '@/components/FilePreview';
import type RegistrationPaper from '@/generated/org/anju/RegistrationPaper';

/** A paper of a registration, for a look at it. */
export const paperFile = ({ id, fileName, type }: RegistrationPaper): ShownFile => ({
  path: `/api/employer-papers/${id}`,
  name: fileName,
  type,
});
