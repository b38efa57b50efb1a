const line = (text: string) => `${text.repeat(Math.ceil(1900 / text.length))}\n`;

/** What a text that is slow to read is made of, over and over: each begins like something that a report has. */
export const hardPieces: Record<string, string> = {
  "titles without an end": "\u001b]",
  "numbers of an escape code": "\u001b[1;",
  "one line of letters": "a",
  "lines of words": line("ab, "),
  "one line of spaces": " ",
  "lines of spaces": line(" "),
  "carriage returns": "\r\n",
  "lines of digits and commas": line("1,"),
  "lines of rows without an end": line("Credits (1 of "),
  "lines of bars": line("|"),
  "lines of fractions": line("1/1 "),
  "lines of names": line("a - "),
  "lines of paths": `error: ${line("/a b.c@d ")}`,
  "lines of ids": `error: ${line("a1-:")}`,
  headers: "Estimated Usage | resets on 12/01 | KIRO FREE\n",
  rows: "Credits (1 of 5 covered in plan)\n",
  bonuses: "Bonus credits: 1/5 credits used\n",
  braces: "{",
  objects: '{"a":"}\n',
  "who is signed in": "Logged in with (\nEmail: \n",
  versions: "kiro-cli 1.",
};
