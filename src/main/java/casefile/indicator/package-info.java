/**
 * Ways of looking for evidence: one {@code *Kind} file each.
 *
 * <p>A kind declares its options once; decoding, checking, documentation and the JSON Schema for
 * editors all follow from that declaration. A kind only ever sees the sentences of its scope, so
 * none of them parses scopes. {@link casefile.indicator.Kinds#ALL} is the list: a new kind is one
 * file and one line.
 */
package casefile.indicator;
