/**
 * What the columns of an exported table mean, whoever says so: their own names, or a mapping.
 *
 * <p>Values and pure functions, so that the reader of mapping files (template) and the reader of
 * tables (ingest) need not know each other.
 */
package casefile.table;
