/**
 * Sentences, tokens, who is speaking, negation, lexicons, similarity (English, Welsh).
 *
 * <p>Everything here keeps exact offsets into the text as typed. Words are folded before they are
 * compared: accents, case, names, genders and numbers are taken out, so that swapping a name or a
 * pronoun, or exporting in another Unicode normal form, cannot move a rating.
 */
package casefile.text;
