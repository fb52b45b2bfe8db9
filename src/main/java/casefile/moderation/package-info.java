/**
 * Ratings beside ratings: how far people agree with each other and with the tool.
 *
 * <p>Every coefficient names its source and is checked in tests against a published worked example.
 * What cannot be estimated is a value that says why ({@link casefile.moderation.Estimate}), never
 * NaN. "Insufficient evidence" and "not applicable" are no levels: they are counted apart and never
 * enter a coefficient.
 */
package casefile.moderation;
