/**
 * What a file does with what it says: threads from what matters to review, and named checks.
 *
 * <p>A sentence can be good and lead nowhere. Here passages of different documents are joined, and
 * what stays loose is listed. Nothing is rated here: an indicator, an explanation or a sheet may
 * use what is found.
 */
package casefile.thread;
