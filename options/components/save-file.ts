/** Hands a text to the browser as a file to be saved. */
export const saveFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken its own hold of the bytes by the time the click returns.
  URL.revokeObjectURL(address);
};
