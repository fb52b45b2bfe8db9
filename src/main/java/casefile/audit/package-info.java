/**
 * A template applied to a case file, and to a cohort of them.
 *
 * <p>An audit of a case is a pure function of template, learned weights and file. A cohort summary
 * merges, so shards can be audited anywhere.
 */
package casefile.audit;
