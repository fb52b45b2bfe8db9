package casefile.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the checker of the PDF Association says of a PDF. */
final class VeraPdf {

  private VeraPdf() {}

  static void findsNothingWrong(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      assertThat(result.getFailedChecks()).as(flavour.toString()).isEmpty();
      assertThat(result.isCompliant()).as(flavour.toString()).isTrue();
    }
  }
}
