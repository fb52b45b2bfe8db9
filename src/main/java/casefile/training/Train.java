package casefile.training;

import casefile.indicator.LearnedModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes the learned weights from the labelled files. The same labels give the same bytes.
 *
 * <p>Arguments: the labelled folder, and the file to write.
 */
public final class Train {

  private Train() {}

  public static void main(String[] args) throws Exception {
    byte[] bytes = model(Path.of(args[0])).bytes();
    Files.write(Path.of(args[1]), bytes);
    System.out.println(bytes.length + " bytes of weights");
  }

  static LearnedModel model(Path gold) throws Exception {
    List<LabelledCase> cases = LabelledCase.read(gold);
    List<long[]> nothing = LabelledCase.nothing(gold);
    CrossFit fit = new CrossFit(cases, nothing);
    fit.authors().parallelStream().forEach(fit::without);
    LearnedModel sentences = SentenceTrainer.train(cases, nothing);
    return new LearnedModel(
        sentences.concepts(),
        sentences.keys(),
        sentences.weights(),
        sentences.bias(),
        fit.ratings(Optional.empty()));
  }
}
