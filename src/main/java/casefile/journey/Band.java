package casefile.journey;

/**
 * How often somebody had been in touch before, in the bands of the front-door review of Torfaen
 * (Institute of Public Care, 2018).
 */
public enum Band {
  NONE("0"),
  FEW("1-3"),
  SEVERAL("4-6"),
  MANY("7+");

  private final String code;

  Band(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Band of(int earlier) {
    if (earlier == 0) return NONE;
    if (earlier <= 3) return FEW;
    return earlier <= 6 ? SEVERAL : MANY;
  }
}
