/**
 * A case file once read.
 *
 * <p>Records that hold a person's words print lengths and places, never text, so that a stray log
 * line or exception message cannot leak a case.
 */
package casefile.model;
