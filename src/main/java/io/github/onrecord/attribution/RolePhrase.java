package io.github.onrecord.attribution;

/**
 * Words that give somebody a role, in tokens.
 *
 * @param list the word list that they are in
 * @param first their first token
 * @param end the token after their last
 */
record RolePhrase(String list, int first, int end) {}
