/**
 * The way through a case: who came when, how long it took, and where the record falls silent.
 *
 * <p>Counted from documents and their dates, never from impressions. Working days know the bank
 * holidays of each nation for the years listed and refuse all others.
 */
package casefile.journey;
