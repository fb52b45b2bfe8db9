/**
 * A report laid out as a file: one {@code *Format} each. Formats never count, judge or decide.
 *
 * <p>The same report gives the same bytes on every machine: no clock, no locale, no chance.
 */
package casefile.output;
