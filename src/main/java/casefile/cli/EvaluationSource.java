package casefile.cli;

/**
 * What an evaluation was made of, so that the same can be made again.
 *
 * @param audit the name of the audit file
 * @param labels the name of the labels file
 */
record EvaluationSource(
    String audit, String labels, String template, String templateVersion, int scoringVersion) {}
