/**
 * What a report says, whatever the file type.
 *
 * <p>Everything is counted, chosen and worded here; formats lay it out. What identifies a person is
 * taken out on the way in ({@link casefile.report.Reporter}), so no format can leak it, and the
 * case file's text can be let go.
 */
package casefile.report;
