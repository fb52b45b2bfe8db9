/**
 * How the learned sentence score and the rating weights were made, from labelled case files.
 *
 * <p>Not used when auditing. Training is deterministic: the same labels give the same bytes.
 */
package casefile.training;
