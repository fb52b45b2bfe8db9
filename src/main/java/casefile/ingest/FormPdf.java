package casefile.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads forms that are PDF: by their form fields, or as a page when they have none. */
final class FormPdf implements FormImporter {

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String summary() {
    return "Reads PDF forms (.pdf): form fields with their labels, lists and limits; or a page laid out"
        + " to be printed.";
  }

  @Override
  public List<String> endings() {
    return List.of("pdf");
  }

  @Override
  public boolean knows(Probe probe) {
    return probe.starts("%PDF-") || probe.named("pdf");
  }

  @Override
  public FormDraft read(Source source, Limits limits) throws IOException, Refused {
    PdfImporter.quiet();
    try (PDDocument pdf =
        Loader.loadPDF(
            source.bytes(limits), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      FormDraft form = new FormDraft(source.path());
      List<PdfWord> words = new ArrayList<>();
      int pages = Math.min(pdf.getNumberOfPages(), limits.pages());
      PdfWords reading = new PdfWords();
      for (int page = 1; page <= pages; page++) words.addAll(reading.of(pdf, page));
      if (!new PdfFields(pdf, words, form).read()) {
        if (words.isEmpty()) throw new Refused("no text layer and no form fields (a scan?)");
        new FormLayout(form, new Controls()).read(PdfLayout.blocks(words));
      }
      return form;
    } catch (InvalidPasswordException e) {
      throw new Refused("protected by a password");
    }
  }
}
