import { Lexer, Parser } from 'yaml';

/**
 * Whether something in the text is nested deeper than that. Must come before anything composes the text: that recurses,
 * and a regular expression that is compiled when the stack is nearly full ends the process. Token by token it does not.
 */
export const isDeeperThan = (text: string, levels: number): boolean => {
  const parser = new Parser();
  // A level of YAML is at most a list or map and the value it is in; the document itself is one more.
  const tokens = 2 * levels + 1;
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > tokens) return true;
  }
  return false;
};
