package casefile.sampling;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The order in which cases are chosen: by the HMAC-SHA256 of their ids under the seed.
 *
 * <p>Source: RFC 2104 and FIPS 198-1. The seed in UTF-8 is the key, the case id in UTF-8 the
 * message, and the lowest hexadecimal digest comes first. Nobody can foresee the order without the
 * seed, everybody can recompute it with it, and a case keeps its place among the others whoever
 * joins or leaves the register.
 */
public final class Ranking {

  private final Mac mac;

  public Ranking(String seed) {
    if (seed.isEmpty()) throw new IllegalArgumentException("a seed needs a character at least");
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(seed.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** The digest of a message, 64 hexadecimal digits. */
  public String digest(String message) {
    return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
  }

  /** A whole number from 0 up to, not including, a bound: the digest read as a number, modulo. */
  int number(String message, int bound) {
    return new BigInteger(digest(message), 16).mod(BigInteger.valueOf(bound)).intValueExact();
  }

  /** The entries, first choice first. */
  List<Entry> order(Collection<Entry> entries) {
    return entries.stream()
        .map(e -> new Ranked(digest(e.caseId()), e))
        .sorted(Comparator.comparing(Ranked::digest))
        .map(Ranked::entry)
        .toList();
  }

  private record Ranked(String digest, Entry entry) {}
}
