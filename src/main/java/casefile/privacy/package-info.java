/**
 * Who may not be named: finding what identifies a person in a case file's text, and replacing it.
 *
 * <p>Replaces too much rather than too little: a word that looks like a name and is not known to be
 * anything else goes.
 */
package casefile.privacy;
