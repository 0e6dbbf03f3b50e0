/** Hands a file to the browser to be saved. Nothing leaves this machine. */
export function saveAsFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Taken back only after the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
