/**
 * Which cases to look at: who may be chosen, how many, which ones, who reads them, and whether they
 * look like the rest.
 *
 * <p>A choice is a function of the seed and the case ids alone: see {@link
 * casefile.sampling.Ranking}. The order of rows, the machine and the program's version play no
 * part, so anyone can draw the same sample again with other means ({@code docs/sample.md}).
 */
package casefile.sampling;
