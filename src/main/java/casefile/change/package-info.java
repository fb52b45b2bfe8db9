/**
 * What has become of the ratings from one audit to the next: distance travelled, and whether it is
 * more than chance.
 *
 * <p>Means and shares come with their intervals; where the same cases were audited again they are
 * compared with themselves; audits made by different rulers are not compared at all. Every formula
 * names its source and is checked in tests against a published worked example.
 */
package casefile.change;
