import { ConfirmDialog as VaadinConfirmDialog } from '@vaadin/react-components/ConfirmDialog.js';
import { useId, type ReactNode } from 'react';
import { useT } from '@/lib/i18n';

interface ConfirmDialogProps {
  open: boolean;
  /** The question, with the thing it is about. */
  title: string;
  /** The button's words say what happens: "撤回申请", never "OK". */
  confirm: string;
  danger?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useT();
  const id = useId();
  return (
    <VaadinConfirmDialog
      opened={props.open}
      header={props.title}
      confirmText={props.confirm}
      confirmTheme={props.danger ? 'primary error' : 'primary'}
      cancelButtonVisible
      cancelText={t('ui.cancel')}
      accessibleDescriptionRef={id}
      onConfirm={props.onConfirm}
      onCancel={props.onCancel}
    >
      {/* Referred to, because the dialog itself copies the words that stand here before it is opened. */}
      <div id={id}>{props.children}</div>
    </VaadinConfirmDialog>
  );
}
