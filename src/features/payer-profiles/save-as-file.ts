/** Hands text to the browser to be saved as a file. Nothing leaves this machine. */
export function saveAsFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Taken back only after the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
