/** One language's messages by key, as the browser reads them. */
export type Messages = Readonly<Record<string, {readonly message: string}>>;

/** What the stores take. */
const MOST_CHARACTERS: Readonly<Record<string, number>> = {extensionName: 75, extensionDescription: 132};

const placeholdersOf = (message: string): string => [...new Set(message.match(/\$\d/g))].sort().join(' ');

/** What is wrong with the messages of a language beside the English ones, a line each. */
export const localeFaults = (language: string, messages: Messages, english: Messages): readonly string[] => {
  const faults: string[] = [];
  for (const key of Object.keys(english)) if (!(key in messages)) faults.push(`${language}: ${key} is missing`);
  for (const [key, {message}] of Object.entries(messages)) {
    const original = english[key]?.message;
    if (original === undefined) faults.push(`${language}: ${key} is not in English`);
    else if (placeholdersOf(message) !== placeholdersOf(original)) {
      faults.push(`${language}: ${key} has “${placeholdersOf(message)}” for “${placeholdersOf(original)}”`);
    }
    if (message.trim() === '') faults.push(`${language}: ${key} is empty`);
    if (message.length > (MOST_CHARACTERS[key] ?? Number.POSITIVE_INFINITY))
      faults.push(`${language}: ${key} is too long`);
  }
  if (messages['languageTag']?.message !== language) faults.push(`${language}: languageTag names another language`);
  return faults;
};
