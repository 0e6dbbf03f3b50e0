import { useEffect, useState } from 'react';

/** Files dropped anywhere on the page go to `onFiles`, and never take the page away. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): { isOver: boolean } {
  const [isOver, setOver] = useState(false);
  // The window: the browser would open a file that is dropped beside the field, in place of the page.
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      dataTransfer.dropEffect = document.querySelector('dialog[open]') ? 'none' : 'copy';
      setOver(true);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      if (!document.querySelector('dialog[open]')) onFiles([...dataTransfer.files]);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onFiles]);
  return { isOver };
}
