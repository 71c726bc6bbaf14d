import { ConfirmDialog as VaadinConfirmDialog } from '@vaadin/react-components/ConfirmDialog.js';
import type { ReactNode } from 'react';
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
  return (
    <VaadinConfirmDialog
      opened={props.open}
      header={props.title}
      confirmText={props.confirm}
      confirmTheme={props.danger ? 'primary error' : 'primary'}
      cancelButtonVisible
      cancelText={t('ui.cancel')}
      onConfirm={props.onConfirm}
      onCancel={props.onCancel}
    >
      {props.children}
    </VaadinConfirmDialog>
  );
}
