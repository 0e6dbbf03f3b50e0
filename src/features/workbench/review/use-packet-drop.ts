import { useEffect, useEffectEvent, useState } from 'react';

/** A file dropped anywhere on the page goes to `onFile`, and never takes the page and its note away. */
export function usePacketDrop(onFile: (file: File) => void): { isOver: boolean } {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onFile);
  // The window: the browser would open a file that is dropped beside the pane, in place of the page.
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file && !document.querySelector('dialog[open]')) take(file);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return { isOver };
}
