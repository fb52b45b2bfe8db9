/**
 * What a template says: standards, criteria, indicators, levels, caps; and what a rating is.
 *
 * <p>The traps of this domain are types: a rating that is not a level cannot reach a mean, and
 * "insufficient evidence" can never turn into a low rating.
 */
package casefile.standard;
